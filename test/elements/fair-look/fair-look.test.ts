import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { PrivacyBanner } from '../../../src/elements/banner/banner.ts';
import type { PrivacyCenter } from '../../../src/elements/center/center.ts';
import { find, openPage, settled } from '../../fixtures/page.ts';

/** What a page's own style sheet says, for as long as a test lasts. */
function style(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** The warnings that a page gets, from now on. */
function hearWarnings(): string[] {
  const heard: string[] = [];
  console.warn = (text: unknown) => void heard.push(String(text));
  return heard;
}

/** A page that brings its own banner, so that its style sheet reaches the banner's parts. */
async function openBanner(): Promise<{ root: PrivacyCenter; banner: PrivacyBanner }> {
  const root = await openPage();
  find(root, 'privacy-banner').remove();
  const banner = await fixture<PrivacyBanner>(html`<privacy-banner .center=${root.center}></privacy-banner>`);
  await settled(banner);
  return { root, banner };
}

const button = (banner: Element, action: string): HTMLElement => find(banner, `[data-action=${action}]`);
const colourOf = (element: Element): string => getComputedStyle(element).backgroundColor;

describe('the look of choices', () => {
  const { warn } = console;
  const sheets = [...document.adoptedStyleSheets];
  afterEach(() => {
    console.warn = warn;
    document.adoptedStyleSheets = sheets;
  });

  it('is what the page sets, where everything can be read', async () => {
    const heard = hearWarnings();
    style(
      ':root { --privacy-control: light-dark(#003366, #ffffff); --privacy-control-hover: light-dark(#002244, #eeeeee) }',
    );
    const { banner } = await openBanner();
    await settled(banner);
    expect(colourOf(button(banner, 'refuse-all'))).to.equal('rgb(0, 51, 102)');
    expect(heard).to.be.empty;
  });

  it('is the default for a colour that breaks a contrast, and a warning names token, value and reason', async () => {
    const heard = hearWarnings();
    style(':root { --privacy-control: #e9edf0 }');
    const { banner } = await openBanner();
    await waitUntil(() => heard.length > 0, 'there is a warning');
    expect(heard.join()).to.match(
      /low-contrast at --privacy-control: found #e9edf0 .*allowed: 4\.5:1 .*People with weak eyes/,
    );
    for (const action of ['refuse-all', 'accept-all'])
      await waitUntil(() => colourOf(button(banner, action)) === 'rgb(31, 45, 51)', `${action} has the default`);
  });

  it('is the default for what is no colour, or lets something shine through', async () => {
    const heard = hearWarnings();
    style(':root { --privacy-control-text: rgb(255 255 255 / 20%); --privacy-surface: linear-gradient(#fff, #000) }');
    const { banner } = await openBanner();
    await waitUntil(() => heard.length > 0, 'there is a warning');
    expect(heard.join()).to.match(/see-through at --privacy-control-text/);
    expect(heard.join()).to.match(/not-a-colour at --privacy-surface/);
    const words = getComputedStyle(button(banner, 'refuse-all'));
    await waitUntil(() => words.color === 'rgb(255, 255, 255)', 'the words have the default');
  });

  it('stays, when a page pales, masks, cuts or overlays what holds them', async () => {
    style(`::part(banner) { opacity: .1; clip-path: inset(0 50% 0 0); mask: linear-gradient(90deg, #0000 40%, #000); filter: blur(9px) }
      ::part(banner)::after { content: ''; position: absolute; inset: 0; background: #fff }`);
    const { banner } = await openBanner();
    const box = find(banner, 'section');
    const { opacity, clipPath, maskImage, filter } = getComputedStyle(box);
    expect([opacity, clipPath, maskImage, filter]).to.deep.equal(['1', 'none', 'none', 'none']);
    expect(getComputedStyle(box, '::after').content).to.equal('none');
  });

  it('cannot be told apart: a page that covers one of them loses the parts of the element', async () => {
    const heard = hearWarnings();
    style(`::part(facts) { position: fixed; inset: auto 60% 0 0; block-size: 15rem; background: #fff; z-index: 9 }`);
    const { banner } = await openBanner();
    await waitUntil(() => !banner.shadowRoot?.querySelector('[part]'), 'it has no parts');
    expect(heard.join()).to.match(/choices-differ: of "Accept all" and "Refuse all" one is covered/);
    const { left, top, width, height } = button(banner, 'refuse-all').getBoundingClientRect();
    const hit = banner.shadowRoot?.elementFromPoint(left + width / 2, top + height / 2);
    expect(hit?.getAttribute('data-action')).to.equal('refuse-all');
  });
});
