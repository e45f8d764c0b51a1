import { knownCookieNames } from '../data/cookie-names.ts';
import { said } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const misspelt: Rule = {
  id: 'PC226',
  name: 'cookie-name-misspelt',
  severity: 'warning',
  provenance: 'from memory',
  source: 'documentation of the vendors',
  looksFor: 'A well-known cookie without its leading underscore, such as "ga" for "_ga".',
  why: said(
    'Unter dem falschen Namen wird der Eintrag weder gefunden noch gelöscht.',
    'Under the wrong name the item is neither found nor deleted.',
  ),
  mend: said('Schreiben Sie den Namen, wie er im Browser steht.', 'Write the name as it stands in the browser.'),
  good: { 'services[1].cookies[0].name': '_ga' },
  bad: { 'services[1].cookies[0].name': 'ga' },
  fixable: true,
  *check({ services }) {
    for (const { it, keys } of services) {
      for (const [at, { name }] of it.cookies.entries()) {
        if (name === undefined || !knownCookieNames.has(`_${name}`)) continue;
        const place = [...keys, 'cookies', at, 'name'];
        yield {
          keys: place,
          found: said(`„${name}“ heißt im Browser „_${name}“.`, `"${name}" is "_${name}" in the browser.`),
          edits: [{ keys: place, value: `_${name}` }],
        };
      }
    }
  },
};
