import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import marketplace from '../../demo/policies/marketplace.json' with { type: 'json' };
import { mirrored } from '../../demo/stories/kit/mirrored.ts';
import { createCenter, type Center } from '../../src/center.ts';
import type { PrivacyCenter } from '../../src/elements/center/center.ts';
import { find, findAll, settled } from '../fixtures/page.ts';

/** A page whose words run from right to left, whatever their language. */
async function openMirrored(): Promise<{ root: PrivacyCenter; center: Center }> {
  localStorage.clear();
  const center = mirrored(createCenter({ policy: marketplace, languages: ['en'], gpc: false }));
  const root = await fixture<PrivacyCenter>(html`<privacy-center .center=${center}></privacy-center>`);
  await waitUntil(() => findAll(root, '[part=banner]').length > 0, 'the banner is there');
  return { root, center };
}

const box = (element: Element): DOMRect => element.getBoundingClientRect();

describe('from right to left', () => {
  it('the banner begins at the right: its title there, the way out at the left', async () => {
    const { root } = await openMirrored();
    expect(box(find(root, '[part=banner] .icon')).left).to.be.lessThan(box(find(root, '[part=banner] h2')).left);
  });

  it('icons that point are mirrored, the others are not', async () => {
    const { root } = await openMirrored();
    const scale = (selector: string): string => getComputedStyle(find(root, selector)).scale;
    expect(scale('[part=facts] svg.turns')).to.equal('-1 1');
    expect(scale('[part=facts] svg:not(.turns)')).to.equal('none');
  });

  it('names of cookies read from left to right', async () => {
    const { root, center } = await openMirrored();
    center.open('settings', 'google-analytics');
    await waitUntil(() => findAll(root, 'tbody th code').length > 0, 'the cookies are there');
    const name = find(root, 'tbody th code');
    expect(getComputedStyle(name).direction).to.equal('ltr');
    expect(getComputedStyle(name.parentElement!).direction).to.equal('rtl');
  });

  it('telephone numbers begin with their plus sign at the left', async () => {
    const { root, center } = await openMirrored();
    center.open('notice');
    await waitUntil(() => findAll(root, 'a[href^="tel:"]').length > 0, 'the telephone number is there');
    const left = (link: Element, at: number): number => {
      const text = document.createTreeWalker(link, NodeFilter.SHOW_TEXT).nextNode()!;
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return range.getBoundingClientRect().left;
    };
    const phone = find(root, 'a[href^="tel:"]');
    const number = phone.textContent!.trim();
    expect(number).to.match(/^\+/);
    expect(left(phone, 0)).to.be.lessThan(left(phone, number.length - 1));
  });

  it('the picture of transfers grows from a trunk at the right', async () => {
    const { root, center } = await openMirrored();
    center.open('settings');
    await waitUntil(() => findAll(root, '[part=picture]').length > 0, 'the picture is there');
    find<HTMLDetailsElement>(root, '[part=picture]').open = true;
    await waitUntil(() => findAll(root, '[part=country]').length > 0, 'the countries are there');
    await settled(root);
    const country = find(root, '[part=country]');
    const trunk = getComputedStyle(country, '::before');
    expect([trunk.borderRightStyle, trunk.borderLeftStyle]).to.deep.equal(['solid', 'none']);
    // In a wide window the companies stand beside the country's name, in a narrow one below it.
    expect(box(find(root, '[part=country] :is(h3, h4, h5)')).right).to.be.greaterThan(box(country).right - 80);
    expect(box(find(root, '[part=country] bdi')).right).to.be.greaterThan(
      box(find(root, '[part=country] .group')).right - 80,
    );
  });
});
