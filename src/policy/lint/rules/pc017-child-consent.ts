import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { allWords } from '../texts.ts';

const childWords = /\bKinder[ns]?\b|\bSchüler|\bJugendliche|\bchildren\b|\bkids\b|\bpupils\b/i;

export const childConsent: Rule = {
  id: 'PC017',
  name: 'child-consent',
  severity: 'warning',
  provenance: 'checked S32 (16 years in Germany)',
  source: 'Art. 8 GDPR',
  looksFor: 'A service with consent that speaks of children but names no age; or an age below the law of the country.',
  why: said(
    'Unter 16 Jahren (Deutschland) braucht eine Einwilligung die Eltern.',
    'Below 16 years (Germany) consent needs the parents.',
  ),
  mend: said('Tragen Sie children.ageThreshold ein, in Deutschland 16.', 'Add children.ageThreshold, 16 in Germany.'),
  good: {
    'services[1].description': { de: 'Ein Quiz für Kinder.', en: 'A quiz for children.' },
    'services[1].children': { ageThreshold: 16 },
  },
  bad: { 'services[1].description': { de: 'Ein Quiz für Kinder.', en: 'A quiz for children.' } },
  *check({ services, policy }) {
    const lowest = (policy.jurisdiction ?? policy.controller.country) === 'DE' ? 16 : 13;
    for (const { it, keys, label } of services) {
      if (it.choice !== 'consent') continue;
      const age = it.children?.ageThreshold;
      const childish = [...allWords(it.title), ...allWords(it.description)].some((text) => childWords.test(text));
      if (age === undefined ? !childish : age >= lowest) continue;
      const found =
        age === undefined
          ? about(label, 'wendet sich an Kinder und nennt kein Alter.', 'addresses children and names no age.')
          : about(label, `nennt ${age} Jahre; hier gelten ${lowest}.`, `names ${age} years; ${lowest} apply here.`);
      yield { keys: [...keys, 'children'], found };
    }
  },
};
