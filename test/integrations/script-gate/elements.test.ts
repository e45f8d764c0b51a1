import { expect } from '@open-wc/testing';
import { gatedPage, until, type GatedPage } from './page.ts';

const address = (name: string): string => new URL(`./frames/${name}`, import.meta.url).href;
const placeOf = (frame: HTMLIFrameElement): string => frame.contentWindow?.location.href ?? 'nowhere';

describe('a gated element', () => {
  let page: GatedPage;

  beforeEach(() => {
    page = gatedPage();
  });

  afterEach(() => page.end());

  const addFrame = (src: string): HTMLIFrameElement =>
    page.add(`<iframe title="Film" data-service="film" data-src="${src}"></iframe>`) as HTMLIFrameElement;
  const colourOf = (markup: string): (() => string) => {
    const text = page.add(markup);
    return () => getComputedStyle(text).color;
  };

  it('loads a frame when its service is allowed, and not before', async () => {
    const frame = addFrame(address('film.html'));
    expect(placeOf(frame)).to.equal('about:blank');
    page.allow('film');
    await until(() => placeOf(frame) === address('film.html'));
  });

  it('empties a frame when its service is withdrawn', async () => {
    const frame = addFrame(address('film.html'));
    page.allow('film');
    await until(() => placeOf(frame) === address('film.html'));
    page.allow();
    expect(placeOf(frame)).to.equal('about:blank');
    expect(frame.hasAttribute('src')).to.equal(false);
  });

  it('empties a frame that has gone elsewhere by itself, and loads it again from the start', async () => {
    const frame = addFrame(address('leaving.html'));
    page.allow('film');
    await until(() => placeOf(frame).endsWith('film.html?left'));
    page.allow();
    expect(placeOf(frame)).to.equal('about:blank');
    page.allow('film');
    await until(() => placeOf(frame).endsWith('film.html?left'));
  });

  it('does not load a frame again that is loaded already', async () => {
    const frame = addFrame(address('film.html'));
    page.allow('film');
    await until(() => frame.contentDocument?.title === 'Film');
    frame.contentDocument!.title = 'Running';
    page.allow('film', 'other');
    await page.ran(0);
    expect(frame.contentDocument?.title).to.equal('Running');
  });

  it('loads a picture from data-src and data-srcset', async () => {
    const src = address('dot.svg');
    const picture = page.add(
      `<img alt="" data-service="film" data-src="${src}?1" data-srcset="${src}?2 1x, ${src}?3 2x">`,
    ) as HTMLImageElement;
    expect(picture.currentSrc).to.equal('');
    page.allow('film');
    await until(() => picture.complete && picture.naturalWidth > 0);
    expect(picture.getAttribute('src')).to.equal(`${src}?1`);
    expect(picture.srcset).to.equal(`${src}?2 1x, ${src}?3 2x`);
    page.allow();
    expect(picture.hasAttribute('src') || picture.hasAttribute('srcset')).to.equal(false);
  });

  it('keeps an address of its own beside a gated one', async () => {
    const src = address('dot.svg');
    const markup = `<img alt="" src="${src}?own" data-service="film" data-srcset="${src}?gated 1x">`;
    const picture = page.add(markup) as HTMLImageElement;
    page.allow('film');
    await until(() => picture.currentSrc.endsWith('?gated'));
    expect(picture.getAttribute('src')).to.equal(`${src}?own`);
    page.allow();
    await until(() => picture.currentSrc.endsWith('?own'));
    expect(page.warnings).to.deep.equal([]);
  });

  it('applies a style sheet by link, and takes it away again', async () => {
    const colour = colourOf('<p class="gated-by-link">Text</p>');
    const before = colour();
    page.add(`<link rel="stylesheet" data-service="film" data-href="${address('red.css')}">`);
    page.allow('film');
    await until(() => colour() === 'rgb(255, 0, 0)');
    page.allow();
    await until(() => colour() === before);
  });

  it('applies a style element, and takes it away again', async () => {
    const colour = colourOf('<p class="gated-by-style">Text</p>');
    const before = colour();
    page.add('<style type="text/plain" data-service="film">.gated-by-style { color: rgb(0, 0, 255) }</style>');
    expect(colour()).to.equal(before);
    page.allow('film');
    expect(colour()).to.equal('rgb(0, 0, 255)');
    page.allow();
    expect(colour()).to.equal(before);
  });

  it('does not load a frame from javascript:, and says which', async () => {
    const frame = addFrame('javascript:parent.ran.push(1)');
    page.allow('film');
    expect(await page.ran(0)).to.deep.equal([]);
    expect(frame.hasAttribute('src')).to.equal(false);
    expect(page.warnings[0]?.[1]).to.equal(frame);
  });

  it('is left alone where data-service is on an element that nothing gates', () => {
    const link = page.add(`<a data-service="haircut" data-href="/book">Book</a>`);
    page.gate.update({ allows: () => true, knows: () => false });
    expect(link.hasAttribute('href')).to.equal(false);
    expect(page.warnings).to.deep.equal([]);
  });

  it('is loaded in an open shadow root that the gate was told of', async () => {
    const root = page.add('<div></div>').attachShadow({ mode: 'open' });
    page.gate.watch(root);
    const frame = root.appendChild(addFrame(address('film.html')));
    page.allow('film');
    await until(() => placeOf(frame) === address('film.html'));
  });
});
