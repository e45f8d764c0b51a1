import type { Page } from 'playwright-core';
import { controls, press } from '../../visitor/choices.ts';
import { allAre, allowed } from '../decisions.ts';
import type { Rule } from '../rule.ts';
import { waitForCenter } from '../../visitor/visitor.ts';

/** Everything a person may do that is no answer. The banner may be gone after any of it. */
const acts: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the Escape key': (page) => page.keyboard.press('Escape'),
  'a click beside it': (page) => page.mouse.click(2, 2),
  scrolling: (page) => page.mouse.wheel(0, 600),
  'ten minutes of waiting': (page) => page.clock.fastForward(600_000),
  'going on to a page': async (page) => {
    await page.reload();
    await waitForCenter(page);
  },
  'closing it': async (page) => {
    const close = page.locator('privacy-banner button:not([data-action])').filter({ visible: true });
    if ((await close.count()) > 0) await press(page, close.first());
  },
};

export const closeIsNotConsent: Rule = {
  id: 'F11',
  name: 'close-is-not-consent',
  title: 'Closing, Escape, scrolling and waiting are no consent',
  reason: 'Consent is a clear act that says yes; going on reading is not one.',
  passes: 'after each of them every service is as before or refused, and nothing may run',
  basis: ['GDPR Art. 4(11), recital 32', 'VG Hannover 10 A 5385/22 ("accept & close x")', 'CJEU C-673/17'],
  provenance: 'checked',
  scope: 'once',
  async measure(visit) {
    const { page } = await visit.enter({ clock: true });
    if ((await controls(page, 'accept-all', 'banner').count()) === 0) return { notMeasured: 'no banner is shown' };
    const before = await allowed(visit.site, page);
    const findings: string[] = [];
    for (const [name, act] of Object.entries(acts)) {
      await act(page);
      const more = (await allowed(visit.site, page)).filter((id) => !before.includes(id));
      if (more.length > 0) findings.push(`${name} lets ${more.length} services run`);
      if (await allAre(visit.site, page, 'granted')) findings.push(`${name} is stored as consent`);
      if (findings.length > 0) break;
    }
    return findings;
  },
};
