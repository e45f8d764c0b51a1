import type { LintContext } from '../context.ts';
import { renamedLaws } from '../data/renamed-laws.ts';
import { type Edit, type Keys, said } from '../finding.ts';
import { speaksOfPast } from '../words.ts';
import type { Hit, Rule } from '../rule.ts';

/** Codes of old law; `ttdsg:25-2` did not say which of two exemptions, so a person must. */
const codes: Readonly<Record<string, string | undefined>> = { 'ttdsg:25-1': 'tdddg:25-1', 'ttdsg:25-2': undefined };

function* oldCodes({ services, activities }: LintContext): Generator<Hit> {
  const places: [Keys, string | undefined][] = [
    ...services.map(({ it, keys }): [Keys, string | undefined] => [
      [...keys, 'legalBasis', 'device'],
      it.legalBasis.device,
    ]),
    ...activities.flatMap(({ it, keys }) =>
      it.legalBasis.map(({ basis }, at): [Keys, string | undefined] => [[...keys, 'legalBasis', at, 'basis'], basis]),
    ),
  ];
  for (const [keys, basis] of places) {
    if (basis === undefined || !Object.hasOwn(codes, basis)) continue;
    const value = codes[basis];
    const now = value ?? 'tdddg:25-2-1 / tdddg:25-2-2';
    const found = said(`„${basis}“ heißt heute ${now}.`, `"${basis}" is ${now} today.`);
    yield value === undefined ? { keys, found } : { keys, found, edits: [{ keys, value }] };
  }
}

function renamed(text: string, keys: Keys): Hit[] {
  const old = renamedLaws.entries.filter((law) => text.search(law.old) >= 0);
  if (old.length === 0 || speaksOfPast.test(text)) return [];
  const safe = old.filter(({ replacement }) => replacement !== undefined);
  const mended = safe.reduce((words, law) => words.replace(law.old, law.replacement ?? ''), text);
  const edits: Edit[] = mended === text ? [] : [{ keys, value: mended }];
  const words = old.map((law) => `${text.match(law.old)?.[0]} → ${law.now} (${law.since})`).join('; ');
  return [
    { keys, found: said(`Alter Name: ${words}.`, `Old name: ${words}.`), ...(edits.length > 0 ? { edits } : {}) },
  ];
}

export const renamedLaw: Rule = {
  id: 'PC046',
  name: 'renamed-law',
  severity: 'warning',
  provenance: 'checked S10; UWG number from memory',
  source: 'TDDDG and DDG of 14 May 2024; reform of the UWG of 28 May 2022',
  looksFor: 'Law under its old name or number: TTDSG, TMG, "Telemedien", § 7 Abs. 2 Nr. 3 UWG for e-mail, BDSG-neu.',
  why: said(
    'Ein alter Name zeigt, dass niemand den Text gepflegt hat, und führt ins Leere.',
    'An old name shows that nobody looked after the text, and leads nowhere.',
  ),
  mend: said('Schreiben Sie den heutigen Namen.', "Write today's name."),
  good: {
    'services[0].exemption': {
      de: '§ 25 Abs. 2 Nr. 2 TDDDG, früher TTDSG: ohne das Cookie keine Anmeldung.',
      en: '§ 25(2) no. 2 TDDDG, formerly TTDSG: no sign-in without the cookie.',
    },
  },
  bad: { 'services[1].legalBasis.device': 'ttdsg:25-1' },
  fixable: true,
  *check(context) {
    yield* oldCodes(context);
    for (const { keys, text } of context.texts) yield* renamed(text, keys);
    for (const { it, keys } of context.activities) {
      for (const [at, { statute }] of it.legalBasis.entries()) {
        if (statute) yield* renamed(statute, [...keys, 'legalBasis', at, 'statute']);
      }
    }
  },
};
