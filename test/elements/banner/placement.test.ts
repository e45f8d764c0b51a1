import { expect } from '@open-wc/testing';
import type { PrivacyBanner } from '../../../src/elements/banner/banner.ts';
import { find, openPage, settled } from '../../fixtures/page.ts';

async function open(placement: PrivacyBanner['placement']): Promise<HTMLElement> {
  const root = await openPage();
  root.bannerPlacement = placement;
  await settled(root);
  return find(root, '[part=banner]');
}

const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();

describe('privacy-banner', () => {
  it('lies along the lower edge of the window unless told otherwise', async () => {
    const box = boxOf(await open('bar'));
    expect(innerHeight - box.bottom).to.be.lessThan(32);
    expect(box.width).to.be.greaterThan(innerWidth / 2);
  });

  it('lies in the corner as a card', async () => {
    const banner = await open('corner');
    const box = boxOf(banner);
    expect(innerHeight - box.bottom).to.be.lessThan(32);
    expect(document.documentElement.clientWidth - box.right).to.be.lessThan(32);
    expect(box.width).to.be.at.most(27 * 16);
  });

  it('stands in the page, over nothing, where it is put', async () => {
    const banner = await open('inline');
    expect(getComputedStyle(banner).position).to.equal('static');
    expect(banner.matches('[popover]')).to.equal(false);
  });

  for (const placement of ['bar', 'corner', 'inline'] as const) {
    it(`gives yes and no the same size as "${placement}"`, async () => {
      const banner = await open(placement);
      const [yes, no] = ['accept-all', 'refuse-all'].map((action) =>
        boxOf(banner.querySelector(`[data-action=${action}]`)!),
      );
      expect(no!.width).to.be.closeTo(yes!.width, 0.1);
      expect(no!.height).to.be.closeTo(yes!.height, 0.1);
    });
  }
});
