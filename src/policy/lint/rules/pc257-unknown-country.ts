import { said, type Keys } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Regions that have a code and a name and are no country: ISO 3166-1, reserved or CLDR's own. */
const noCountries = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'QO', 'ZZ']);

/** Answers whether a code is that of a country today; one that was given up, such as DD, is not. */
function createCountryCheck(): (code: string) => boolean {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const known = new Map<string, boolean>();
  return (code) => {
    const before = known.get(code);
    if (before !== undefined) return before;
    const is = names.of(code) !== undefined && !noCountries.has(code) && new Intl.Locale(`und-${code}`).region === code;
    known.set(code, is);
    return is;
  };
}

export const unknownCountry: Rule = {
  id: 'PC257',
  name: 'unknown-country',
  severity: 'error',
  provenance: 'ours',
  source: 'Art. 13(1)(a), (f) GDPR; ISO 3166-1',
  looksFor: 'A country code that no country has, or no longer: of the controller, a party or a transfer.',
  why: said(
    'Die Menschen sehen nur die zwei Buchstaben, und ob dort eine Garantie nötig ist, lässt sich nicht sagen.',
    'People see the two letters only, and whether a safeguard is needed there cannot be told.',
  ),
  mend: said(
    'Schreiben Sie das Kürzel nach ISO 3166-1, etwa GB für das Vereinigte Königreich.',
    'Write the code of ISO 3166-1, such as GB for the United Kingdom.',
  ),
  good: { 'parties[1].country': 'FR' },
  bad: { 'parties[1].country': 'XX' },
  *check({ policy, blocks }) {
    const isCountry = createCountryCheck();
    const places: readonly (readonly [Keys, string | undefined])[] = [
      [['jurisdiction'], policy.jurisdiction],
      [['controller', 'country'], policy.controller.country],
      ...policy.parties.map(({ country }, at) => [['parties', at, 'country'], country] as const),
      ...blocks.flatMap(({ it, keys }) =>
        it.transfers.map(({ country }, at) => [[...keys, 'transfers', at, 'country'], country] as const),
      ),
    ];
    for (const [keys, code] of places) {
      if (code === undefined || isCountry(code)) continue;
      yield { keys, found: said(`„${code}“ ist kein Land.`, `"${code}" is no country.`) };
    }
  },
};
