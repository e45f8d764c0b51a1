import { expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import marketplace from '../../demo/policies/marketplace.json' with { type: 'json' };
import type { PrivacyCenter } from '../../src/elements/center/center.ts';
import { tags } from '../../src/i18n/tags.ts';
import { cutOff, spilling, tooWide } from '../accessibility/boxes.ts';
import { find, findAll, openPage, settled } from '../fixtures/page.ts';

/** A small phone, and what zoom of 400 % leaves of 1280 pixels (WCAG 2.2, 1.4.10). */
const narrow = { width: 320, height: 640 };

/** The demo's policy with so many services that they can be searched and filtered, and no more, for speed. */
const chosen = ['newsletter-tracking', 'google-analytics'];
const services = marketplace.services.filter(({ id }, at) => at < 10 || chosen.includes(id));
const policy = {
  ...marketplace,
  services,
  activities: marketplace.activities.map((activity) => ({
    ...activity,
    services: activity.services.filter((id) => services.some((service) => service.id === id)),
  })),
};

/** What a person meets, and something that stands there as soon as all of it does. */
const views = {
  settings: 'privacy-service details[open] [part=disclosure]',
  rights: 'privacy-request form',
  newsletter: '[part=topics]',
  notice: '[part=contents]',
  record: '[part=actions]',
} as const;

async function shown(root: Element, selector: string): Promise<void> {
  const [host = '', inner] = selector.split(/ (?=form|details)/);
  await waitUntil(() => findAll(root, inner ?? host).length > 0, `${selector} is there`, { timeout: 5000 });
  await settled(root);
}

/** What does not fit, in words. */
const misfits = (place: Element): readonly string[] => [
  ...tooWide(place).map((box) => `reaches out of the window: ${box}`),
  ...cutOff(place).map((box) => `cut off: ${box}`),
  ...spilling(place).map((box) => `sticks out of its box: ${box}`),
];

/** The page in a language; it goes on where it is, as when a person chooses another. */
async function speak(root: PrivacyCenter, lang: string): Promise<void> {
  root.lang = lang;
  await waitUntil(() => root.center?.$words.get()?.language === lang, `the words of "${lang}" are there`);
  await settled(root);
}

describe('on a screen of 320 pixels', () => {
  let root: PrivacyCenter;

  before(async function () {
    // Words are as long in every engine; one of them measures all languages.
    if (!/Chrome/.test(navigator.userAgent)) this.skip();
    await setViewport(narrow);
  });

  beforeEach(async () => {
    root = await openPage({ policy });
    await waitUntil(() => findAll(root, '[part=banner]').length > 0, 'the banner is there');
  });

  for (const tag of tags) {
    it(`everything fits in "${tag}", and banner and settings are accessible (axe)`, async function () {
      this.timeout(60_000);
      await speak(root, tag);
      const found = [...misfits(find(root, 'privacy-footer')), ...misfits(find(root, 'privacy-banner'))];
      await expect(root).to.be.accessible();
      root.center?.acceptAll();
      for (const [view, sign] of Object.entries(views)) {
        root.center?.open(view as keyof typeof views, view === 'settings' ? 'google-analytics' : undefined);
        await shown(root, sign);
        found.push(...misfits(find(root, 'privacy-dialog')).map((it) => `${view}: ${it}`));
        if (view === 'settings') await expect(root).to.be.accessible();
      }
      expect(found).to.deep.equal([]);
    });
  }
});
