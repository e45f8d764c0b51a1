import { expect, waitUntil } from '@open-wc/testing';
import { writeRecord } from '../../src/stores/consent/record.ts';

const key = 'privacy-center.shop';
const day = 86_400_000;

/** A record under which nothing is left to do. */
const settled = (): string => {
  const answer = { granted: false, at: Date.now() - day, until: Date.now() + day, facts: '' };
  const record = { id: 'r', subject: 's', version: '1', decisions: new Map([['map', answer]]), events: [] };
  return writeRecord(record, 'shop', [Date.now() + day, 0]);
};

describe('a page whose gate knows where the center is', () => {
  const frame = document.createElement('iframe');

  async function open(): Promise<Window & typeof globalThis> {
    frame.src = new URL('loading.html', import.meta.url).href;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await loaded;
    return frame.contentWindow as Window & typeof globalThis;
  }

  const hasCenter = ({ customElements }: typeof globalThis): boolean =>
    customElements.get('privacy-center') !== undefined;

  afterEach(() => {
    frame.remove();
    localStorage.removeItem(key);
  });

  it('loads it where there is no answer yet', async () => {
    const page = await open();
    await waitUntil(() => hasCenter(page), 'the center comes', { timeout: 10_000 });
  });

  it('loads it for a link, and not before', async () => {
    localStorage.setItem(key, settled());
    const page = await open();
    const before = page.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    expect(before).to.include('/src/gate/script.ts');
    expect(before).not.to.include('/src/drop-in.ts');
    page.document.querySelector('a')!.click();
    await waitUntil(() => hasCenter(page), 'the center comes', { timeout: 10_000 });
  });
});
