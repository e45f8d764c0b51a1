import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { click, find, findAll, wordsIn } from '../../fixtures/page.ts';
import { openNotice } from './open-notice.ts';

const explanation = (notice: HTMLElement): HTMLElement => find(notice, '[part=explanation]');
const isOpen = (notice: HTMLElement): boolean => explanation(notice).matches(':popover-open');
const word = (notice: HTMLElement, term: string): HTMLElement => find(notice, `#analytics [data-term="${term}"]`);

describe('A word that the notice explains', () => {
  it('shows what it means where it stands, when it is clicked', async () => {
    const { notice } = await openNotice();
    expect(isOpen(notice)).to.equal(false);
    await click(word(notice, 'profiling'));
    await waitUntil(() => isOpen(notice), 'the explanation is shown');
    expect(wordsIn(explanation(notice))).to.match(/^Profiling A program analyses/);
    const distance =
      explanation(notice).getBoundingClientRect().top - word(notice, 'profiling').getBoundingClientRect().bottom;
    expect(Math.abs(distance)).to.be.below(300);
  });

  it('shows it by the keyboard, gives it the focus, and gives the focus back with Escape', async () => {
    const { notice } = await openNotice();
    word(notice, 'legal-basis').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => isOpen(notice), 'the explanation is shown');
    expect(notice.shadowRoot?.activeElement?.getAttribute('part')).to.equal('explanation');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !isOpen(notice), 'the explanation is gone');
    expect((notice.shadowRoot?.activeElement as HTMLElement).dataset['term']).to.equal('legal-basis');
  });

  it('is closed by a second click', async () => {
    const { notice } = await openNotice();
    await click(word(notice, 'profiling'));
    await waitUntil(() => isOpen(notice), 'the explanation is shown');
    await click(word(notice, 'profiling'));
    await waitUntil(() => !isOpen(notice), 'the explanation is gone');
  });

  it('leads on to all words explained', async () => {
    const { notice } = await openNotice();
    await click(word(notice, 'profiling'));
    await waitUntil(() => isOpen(notice), 'the explanation is shown');
    await click(explanation(notice).querySelector('a')!);
    await waitUntil(() => {
      const { top } = find(notice, '[id="term/profiling"]').getBoundingClientRect();
      return top >= 0 && top < innerHeight;
    }, 'the entry is in the window');
  });

  it('is marked once in a part', async () => {
    const { notice } = await openNotice();
    const marked = findAll(notice, '#analytics [data-term]').map((it) => it.dataset['term']);
    expect(marked.length).to.be.above(2);
    expect(new Set(marked).size).to.equal(marked.length);
  });

  it('is explained in the details of a service as well, and there too marked once', async () => {
    const { notice } = await openNotice();
    const entry = find(notice, '#analytics privacy-service[service=google-analytics]');
    await click(find(entry, 'summary'));
    await waitUntil(() => findAll(entry, '.term').length > 0, 'the details are there');
    const marked = findAll(entry, '.term').map((it) => it.dataset['term']);
    expect(new Set(marked).size).to.equal(marked.length);
    await click(findAll(entry, '.term')[0]!);
    await waitUntil(() => isOpen(notice), 'the explanation is shown');
  });
});
