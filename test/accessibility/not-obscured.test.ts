import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import marketplace from '../../demo/policies/marketplace.json' with { type: 'json' };
import { click, find, isWebKit, openPage, settled } from '../fixtures/page.ts';

/** Whether something else lies over the middle of an element. */
function isCovered(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  return hit !== element && !element.contains(hit);
}

const roomOf = (): string => getComputedStyle(document.documentElement).paddingBlockEnd;

describe('the page under the banner', () => {
  it('scrolls its last link out from under the banner when the link gets the focus', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <a href="#one">One</a>
        <div class="tall"></div>
        <a href="#last">Last</a>
      </div>`,
    );
    page.querySelector<HTMLElement>('.tall')!.style.blockSize = '200vh';
    await openPage();
    await waitUntil(() => roomOf() !== '0px', 'there is room');
    page.querySelector('a')!.focus();
    await sendKeys({ press: 'Tab' });
    const last = page.querySelector<HTMLElement>('[href="#last"]')!;
    expect(document.activeElement?.getAttribute('href')).to.equal('#last');
    expect(isCovered(last)).to.equal(false);
  });

  it('keeps a strip of a small window, where the focus is seen', async function () {
    // WebKit's driver has no way to set the window's size.
    if (isWebKit) this.skip();
    await setViewport({ width: 320, height: 640 });
    const page = await fixture<HTMLElement>(
      html`<div>
        <p class="tall"></p>
        <a href="#middle">Middle</a>
        <p class="tall"></p>
      </div>`,
    );
    for (const part of page.querySelectorAll<HTMLElement>('.tall')) part.style.blockSize = '200vh';
    await openPage({ policy: marketplace, lang: 'de' });
    await waitUntil(() => roomOf() !== '0px', 'there is room');
    const link = page.querySelector('a')!;
    Object.assign(link.style, { display: 'block', minBlockSize: '44px' });
    link.focus();
    expect(isCovered(link)).to.equal(false);
    expect(link.getBoundingClientRect().top).to.be.at.least(0);
    await setViewport({ width: 800, height: 600 });
  });

  it('leaves room for the report of a withdrawal too, while it is there', async () => {
    const root = await openPage();
    root.center?.acceptAll();
    await settled(root);
    root.center?.withdraw();
    await waitUntil(() => roomOf() !== '0px', 'there is room');
    root.center?.closeCleaning();
    await waitUntil(() => roomOf() === '0px', 'the page has its own end back');
  });

  it('has its own end back once the banner has been answered', async () => {
    const before = roomOf();
    const root = await openPage();
    await waitUntil(() => roomOf() !== before, 'there is room');
    await click(find(root, '[data-action=refuse-all]'));
    await settled(root);
    expect(roomOf()).to.equal(before);
  });
});
