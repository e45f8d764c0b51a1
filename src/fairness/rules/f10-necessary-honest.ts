import { pickText } from '../../i18n/languages.ts';
import type { Service } from '../../policy/types.ts';
import { switchesOf } from '../in-page/switches.ts';
import { wordsOf } from '../in-page/words.ts';
import type { Rule } from '../rule.ts';

/** Bases on which a device may be used without consent. */
const exempt = /(25-2|5-3-(transmission|requested))/;

function faultsOf(service: Service | undefined, shown: string, language: string): readonly string[] {
  if (!service) return ['is not in the policy'];
  const { choice, exemption, legalBasis, cookies } = service;
  const why = exemption && pickText(exemption, [language]).text;
  return [
    ...(choice === 'required' ? [] : ['can be chosen by the policy but has no switch']),
    ...(cookies.length > 0 && !exempt.test(legalBasis.device ?? '') ? ['stores something without an exemption'] : []),
    ...(why === undefined ? ['does not say why it is always on'] : []),
    ...(why !== undefined && !shown.includes(why) ? ['does not show why it is always on'] : []),
  ];
}

export const necessaryHonest: Rule = {
  id: 'F10',
  name: 'necessary-honest',
  title: 'What is always on has an exemption and says why',
  reason: '"Necessary" takes the choice away; it must be true, and checkable.',
  passes: 'every service without a switch has an exemption and its reason in the policy and on the screen',
  basis: ['EDPB task force report, 17 Jan 2023, type I', '§ 25(2) TDDDG'],
  provenance: 'checked',
  scope: 'every language',
  async measure(visit) {
    const page = await visit.settings();
    const findings: string[] = [];
    for (const element of await page.locator('privacy-settings privacy-service').all()) {
      if ((await element.evaluate(switchesOf)).length > 0) continue;
      const id = (await element.getAttribute('service')) ?? '';
      const shown = (await element.evaluate(wordsOf)).map(({ text }) => text).join(' ');
      const faults = faultsOf(visit.site.lookup.services.get(id), shown, visit.layout.language);
      findings.push(...faults.map((fault) => `"${id}" ${fault}`));
    }
    return findings;
  },
};
