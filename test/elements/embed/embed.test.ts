import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { PrivacyCenter } from '../../../src/elements/center/center.ts';
import type { PrivacyEmbed } from '../../../src/elements/embed/embed.ts';
import { createClosedGate } from '../../../src/integrations/script-gate/gate.ts';
import { click, find, findAll, openPage, settled, wordsIn } from '../../fixtures/page.ts';
import { policyJson, serviceJson } from '../../fixtures/policy.ts';

const film = new URL('../../integrations/script-gate/frames/film.html', import.meta.url).href;

describe('an embed', () => {
  let root: PrivacyCenter;
  let embed: PrivacyEmbed;
  let warnings: unknown[][];
  const { warn } = console;

  beforeEach(() => {
    warnings = [];
    console.warn = (...words: unknown[]) => void warnings.push(words);
  });

  afterEach(() => {
    console.warn = warn;
    localStorage.clear();
    globalThis.privacyGate = undefined;
  });

  async function open(attributes: Partial<Record<'service' | 'src' | 'ratio' | 'link', string>> = {}): Promise<void> {
    root = await openPage({ policy: policyJson([serviceJson('video')]) });
    root.center?.closeBanner();
    const { service = 'video', src = film, ratio = '16/9', link = '' } = attributes;
    embed = await fixture<PrivacyEmbed>(
      html`<privacy-embed service=${service} src=${src} link=${link} ratio=${ratio} label="How a part is milled">
        <p>The film is at <a href="https://film.example/">Film</a>.</p>
      </privacy-embed>`,
    );
    await settled(embed);
  }

  const frame = (): HTMLIFrameElement | undefined => findAll<HTMLIFrameElement>(embed, 'iframe')[0];
  // A number, because the test runner cannot print an element that is there against expectation.
  const frames = (): number => findAll(embed, 'iframe').length;
  const choice = (name: string): HTMLElement => find(embed, `[data-action=${name}]`);

  it('requests nothing before a choice', async () => {
    await open({ src: `${film}?before` });
    expect(frames()).to.equal(0);
    expect(performance.getEntriesByName(`${film}?before`)).to.deep.equal([]);
  });

  it('says who it comes from, which data goes there and to which countries', async () => {
    await open();
    const words = wordsIn(embed);
    for (const fact of ['How a part is milled', 'Acme', 'Pages visited', 'United States'])
      expect(words).to.contain(fact);
  });

  it('loads once by a click, and keeps nothing of it', async () => {
    await open();
    await click(choice('load-once'));
    await settled(embed);
    await waitUntil(() => frame()?.contentDocument?.title === 'Film');
    expect(frame()?.title).to.equal('How a part is milled');
    expect(root.center?.stateOf('video')).to.equal('undecided');
    expect(localStorage.length).to.equal(0);
  });

  it('loads by the keyboard too, and gives the frame the focus', async () => {
    await open();
    choice('load-once').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => frame(), 'the frame is there', { timeout: 5000 });
    // A window in the background gives the focus to nothing; Firefox may put the test's there.
    const isFocused = () => embed.shadowRoot?.activeElement === frame() || !document.hasFocus();
    await waitUntil(isFocused, 'the frame has the focus', { timeout: 5000 });
  });

  it('does not load by a click of a script', async () => {
    await open();
    choice('load-once').click();
    choice('allow').click();
    await settled(embed);
    expect(frames()).to.equal(0);
    expect(root.center?.allows('video')).to.equal(false);
  });

  it('is allowed for good by the second choice, and loaded at once on the next page', async () => {
    await open();
    await click(choice('allow'));
    await settled(embed);
    expect(frames()).to.equal(1);
    expect(root.center?.stateOf('video')).to.equal('granted');
    const { record } = root.center!.$consent.get()!;
    expect(record.events.at(-1)).to.include({ surface: 'embed', trigger: 'person' });
  });

  it('links to the provider by the third choice', async () => {
    await open({ link: 'https://film.example/watch' });
    const link = choice('link') as HTMLAnchorElement;
    expect(link.href).to.equal('https://film.example/watch');
    expect(link.rel).to.equal('noopener noreferrer');
  });

  it('links nowhere by javascript:', async () => {
    await open({ link: 'javascript:alert(1)' });
    expect((choice('link') as HTMLAnchorElement).href).to.equal(film);
  });

  it('gives its three choices the same size and look', async () => {
    await open();
    const looks = ['load-once', 'allow', 'link'].map((name) => {
      const style = getComputedStyle(choice(name));
      const { height, width } = choice(name).getBoundingClientRect();
      const names = [
        'color',
        'backgroundColor',
        'border',
        'borderRadius',
        'fontSize',
        'fontWeight',
        'padding',
      ] as const;
      return JSON.stringify([
        ...names.map((property) => style[property]),
        style.textDecorationLine,
        style.cursor,
        Math.round(height),
        Math.round(width),
      ]);
    });
    expect(new Set(looks).size).to.equal(1);
  });

  it('takes the frame away when the service is withdrawn', async () => {
    await open();
    await click(choice('allow'));
    await settled(embed);
    root.center?.withdraw(['video']);
    await settled(embed);
    expect(frames()).to.equal(0);
    expect(choice('load-once')).not.to.equal(undefined);
  });

  it('takes away what was loaded once when the service is refused', async () => {
    await open();
    await click(choice('load-once'));
    await settled(embed);
    root.center?.refuseAll();
    await settled(embed);
    expect(frames()).to.equal(0);
  });

  it('keeps its height when it loads', async () => {
    await open();
    for (const width of ['20rem', '60rem']) {
      embed.parentElement!.style.width = width;
      const before = embed.offsetHeight;
      await click(choice('load-once'));
      await settled(embed);
      expect(embed.offsetHeight).to.equal(before);
      root.center?.refuseAll();
      await settled(embed);
    }
  });

  it('has the ratio that it is given, and is not confused by a wrong one', async () => {
    await open({ ratio: '4/3' });
    embed.parentElement!.style.width = '60rem';
    await click(choice('load-once'));
    await settled(embed);
    expect(embed.offsetWidth / embed.offsetHeight).to.be.closeTo(4 / 3, 0.01);
    embed.ratio = 'wide; color: red';
    await embed.updateComplete;
    expect(embed.style.aspectRatio).to.equal('');
  });

  it('opens the settings at its service', async () => {
    await open();
    await click(find(embed, '.more'));
    expect(root.center?.$view.get()).to.deep.equal({ name: 'settings', target: 'video' });
  });

  it('shows the page’s own words for a service that the policy does not have, and warns once', async () => {
    await open({ service: 'vidoe' });
    expect(embed.shadowRoot?.querySelector('slot')?.assignedElements().length).to.equal(1);
    embed.requestUpdate();
    await embed.updateComplete;
    expect(warnings).to.have.length(1);
    expect(String(warnings[0]?.[0])).to.contain('"vidoe"');
    expect(warnings[0]?.[1]).to.equal(embed);
  });

  it('shows the page’s own words for an address that may not be loaded, and warns', async () => {
    await open({ src: 'javascript:alert(1)' });
    root.center?.acceptAll();
    await settled(embed);
    expect(frames()).to.equal(0);
    expect(warnings).to.have.length(1);
  });

  it('shows the page’s own words without a privacy center', async () => {
    embed = await fixture<PrivacyEmbed>(html`<privacy-embed service="video" src=${film}>Film</privacy-embed>`);
    expect(embed.shadowRoot?.querySelector('slot')).not.to.equal(null);
    expect(frames()).to.equal(0);
  });

  it('loads before the policy is there when the gate knows that it may', async () => {
    const gate = createClosedGate();
    gate.update({ allows: (id) => id === 'video' });
    globalThis.privacyGate = gate;
    embed = await fixture<PrivacyEmbed>(html`<privacy-embed service="video" src=${film}></privacy-embed>`);
    expect(frame()?.src).to.equal(film);
  });

  it('is accessible before and after', async () => {
    await open();
    await expect(embed).to.be.accessible();
    await click(choice('load-once'));
    await settled(embed);
    await expect(embed).to.be.accessible();
  });

  it('leaves nothing behind when it is removed', async () => {
    await open();
    embed.remove();
    root.center?.acceptAll();
    await embed.updateComplete;
    expect(embed.isConnected).to.equal(false);
  });
});
