import { expect } from '@open-wc/testing';
import { gatedPage, scriptAddress, until, type GatedPage } from './page.ts';

const inline = (name: string, attributes = ''): string =>
  `<script type="text/plain" data-service="counter" ${attributes}>ran.push('${name}')</script>`;
const loaded = (name: string, attributes = ''): string =>
  `<script type="text/plain" data-service="counter" data-src="${scriptAddress(name)}" ${attributes}></script>`;

describe('a gated script', () => {
  let page: GatedPage;

  beforeEach(() => {
    page = gatedPage();
  });

  afterEach(() => page.end());

  it('does not run before its service is allowed', async () => {
    page.add(inline('inline'));
    page.add(loaded('first'));
    page.allow('other');
    expect(await page.ran(0)).to.deep.equal([]);
    expect(page.gate.hasRun('counter')).to.equal(false);
  });

  it('runs once, however often its service is allowed', async () => {
    page.add(inline('inline'));
    page.allow('counter');
    page.allow('counter', 'other');
    page.allow();
    page.allow('counter');
    expect(await page.ran(1)).to.deep.equal(['inline']);
    expect(page.gate.hasRun('counter')).to.equal(true);
  });

  it('runs when it is added after its service was allowed', async () => {
    page.allow('counter');
    page.add(`<div><p></p>${inline('inline')}</div>`);
    expect(await page.ran(1)).to.deep.equal(['inline']);
  });

  it('runs when it came by innerHTML', async () => {
    page.allow('counter');
    page.root.innerHTML = inline('inline');
    expect(await page.ran(1)).to.deep.equal(['inline']);
  });

  it('does not run again when the page puts it back', async () => {
    const script = page.add(inline('inline'));
    page.allow('counter');
    await page.ran(1);
    page.root.append(script);
    expect(await page.ran(1)).to.deep.equal(['inline']);
  });

  it('is loaded from data-src', async () => {
    page.add(loaded('first'));
    page.allow('counter');
    expect(await page.ran(1)).to.deep.equal(['first']);
  });

  it('runs as a module where data-type says so', async () => {
    page.add(loaded('module', 'data-type="module"'));
    page.allow('counter');
    expect(await page.ran(1)).to.deep.equal(['module at module.js']);
  });

  it('keeps the order of the page, loaded or not', async () => {
    [inline('a'), loaded('first'), inline('b'), loaded('second'), inline('c')].forEach(page.add);
    page.allow('counter');
    expect(await page.ran(5)).to.deep.equal(['a', 'first', 'b', 'second', 'c']);
  });

  it('is not waited for when it is asynchronous', async () => {
    page.add(loaded('first', 'async'));
    page.add(inline('inline'));
    page.allow('counter');
    expect(await page.ran(2)).to.deep.equal(['inline', 'first']);
  });

  it('keeps nonce, integrity and all other attributes', async () => {
    page.add(inline('inline', 'nonce="n0nce" integrity="sha384-x" crossorigin="anonymous" id="tag" data-key="k"'));
    page.allow('counter');
    await page.ran(1);
    const script = page.root.querySelector<HTMLScriptElement>('#tag')!;
    expect(script.nonce).to.equal('n0nce');
    expect(script.integrity).to.equal('sha384-x');
    expect(script.crossOrigin).to.equal('anonymous');
    expect(script.dataset['key']).to.equal('k');
  });

  it('is loaded once when the page holds it twice', async () => {
    page.add(loaded('first'));
    page.add(loaded('first'));
    page.add(inline('last'));
    page.allow('counter');
    expect(await page.ran(2)).to.deep.equal(['first', 'last']);
  });

  it('does not stop the next one when it is not found, and is named in a warning', async () => {
    page.add(loaded('missing', 'id="missing"'));
    page.add(inline('next'));
    page.allow('counter');
    expect(await page.ran(1)).to.deep.equal(['next']);
    expect(page.warnings).to.have.length(1);
    expect((page.warnings[0]?.[1] as Element).id).to.equal('missing');
  });

  it('may be loaded again after it could not be loaded', async () => {
    page.add(loaded('missing'));
    page.allow('counter');
    await until(() => page.warnings.length === 1);
    page.add(loaded('missing', 'id="again"'));
    await until(() => page.warnings.length === 2);
    expect((page.warnings[1]?.[1] as Element).id).to.equal('again');
  });

  it('does not run when it was removed before its turn', async () => {
    page.add(loaded('first'));
    const removed = page.add(inline('removed'));
    page.add(inline('last'));
    page.allow('counter');
    removed.remove();
    expect(await page.ran(2)).to.deep.equal(['first', 'last']);
  });

  it('does not stop the next one when it is removed while it is loading', async () => {
    page.add(loaded('first'));
    page.add(inline('next'));
    page.allow('counter');
    await until(() => page.root.querySelector('[src]') !== null);
    page.root.querySelector('[src]')?.remove();
    expect((await page.ran(1)).at(-1)).to.equal('next');
  });

  it('does not run when its service is withdrawn before its turn', async () => {
    page.add(loaded('first'));
    page.add(inline('waiting'));
    page.allow('counter');
    page.allow();
    expect(await page.ran(0)).not.to.include('waiting');
  });

  it('runs after all when its service is allowed again before its turn', async () => {
    page.add(inline('waiting'));
    page.allow('counter');
    page.allow();
    page.allow('counter');
    expect(await page.ran(1)).to.deep.equal(['waiting']);
  });

  it('does not stop a script of another service', async () => {
    page.add(loaded('missing'));
    page.add('<script type="text/plain" data-service="chat">ran.push("chat")</script>');
    page.allow('counter', 'chat');
    expect(await page.ran(1)).to.deep.equal(['chat']);
  });

  [
    'javascript:ran.push("bad")',
    ' java\nscript:ran.push("bad")',
    'data:text/javascript,ran.push("bad")',
    'https://',
  ].forEach((address) => {
    it(`is not loaded from ${JSON.stringify(address)}`, async () => {
      const script = page.add(loaded('first')) as HTMLScriptElement;
      script.dataset['src'] = address;
      page.allow('counter');
      expect(await page.ran(0)).to.deep.equal([]);
      expect(script.hasAttribute('src')).to.equal(false);
      expect(page.warnings[0]?.[1]).to.equal(script);
    });
  });
});
