import { consentIds } from '../decisions.ts';
import { switchesOf } from '../in-page/switches.ts';
import type { Rule } from '../rule.ts';

/** Bases that are consent to the use of the device: legitimate interest cannot take their place. */
const deviceConsent = new Set(['tdddg:25-1', 'ttdsg:25-1', 'eprivacy:5-3']);

export const defaultsOff: Rule = {
  id: 'F09',
  name: 'defaults-off',
  title: 'Every consent is off at first',
  reason: 'Consent is something that is done; a box that is ticked already is silence.',
  passes: 'no switch is on that stands for a consent; no "legitimate interest" for use of the device',
  basis: ['GDPR Art. 4(11), recital 32', 'CJEU C-673/17', 'EDPB task force report, 17 Jan 2023, types B and H'],
  provenance: 'checked',
  scope: 'every language',
  async measure(visit) {
    const needed = new Set(consentIds(visit.site));
    const findings: string[] = [];
    for (const [layer, page] of [
      ['banner', await visit.banner()] as const,
      ['settings', await visit.settings()] as const,
    ]) {
      for (const element of await page.locator(`privacy-${layer}`).all()) {
        const on = (await element.evaluate(switchesOf)).filter((it) => it.on);
        findings.push(
          ...on
            .filter(({ services }) => services.length === 0 || services.some((id) => needed.has(id)))
            .map(({ name }) => `in the ${layer} "${name}" is on before a choice`),
        );
      }
    }
    const claimed = visit.site.lookup.optional.filter(
      ({ choice, legalBasis }) => choice === 'objection' && deviceConsent.has(legalBasis.device ?? ''),
    );
    return [...findings, ...claimed.map(({ id }) => `"${id}" uses the device and is on until somebody objects`)];
  },
};
