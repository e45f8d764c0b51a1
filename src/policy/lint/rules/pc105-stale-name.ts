import { staleNames, type StaleName } from '../data/stale-names.ts';
import { said, type Keys, type Said } from '../finding.ts';
import { speaksOfPast } from '../words.ts';
import type { Rule } from '../rule.ts';

const removed = said('Streichen Sie die Angabe.', 'Remove it.');

function foundOf(old: string, stale: StaleName): { readonly found: Said; readonly mend?: Said } {
  return 'gone' in stale
    ? { found: said(`„${old}“ ${stale.gone.de}.`, `"${old}" ${stale.gone.en}.`), mend: removed }
    : { found: said(`„${old}“ heißt heute ${stale.now}.`, `"${old}" is called ${stale.now} today.`) };
}

export const staleName: Rule = {
  id: 'PC105',
  name: 'stale-name',
  severity: 'info',
  provenance: 'from memory',
  source: 'Art. 5(1)(a), 12(1) GDPR (transparency)',
  looksFor:
    'A product, company or platform that is gone or renamed: Universal Analytics, Facebook Pixel, Google Optimize, Twitter, the EU platform for dispute resolution.',
  why: said(
    'Wer nach dem alten Namen sucht, findet weder Anbieter noch Widerspruch.',
    'Whoever looks for the old name finds neither the provider nor a way to object.',
  ),
  mend: said(
    'Schreiben Sie den heutigen Namen, oder streichen Sie den Dienst.',
    "Write today's name, or remove the service.",
  ),
  good: { 'services[1].title': { de: 'Meta Pixel', en: 'Meta Pixel' } },
  bad: { 'services[1].title': { de: 'Facebook Pixel', en: 'Facebook Pixel' } },
  *check({ policy, texts }) {
    const names = policy.parties.flatMap(({ name, legalName }, at): [Keys, string][] => [
      [['parties', at, 'name'], name],
      [['parties', at, 'legalName'], legalName],
    ]);
    const cookies = policy.services.flatMap(({ cookies: list }, at) =>
      list.map((it, item): [Keys, string] => [['services', at, 'cookies', item], it.name ?? it.pattern ?? '']),
    );
    const words = texts.map(({ keys, text }): [Keys, string] => [keys, text]);
    for (const [keys, text] of [...names, ...cookies, ...words]) {
      const stale = staleNames.entries.find(({ old }) => old.test(text));
      if (!stale || speaksOfPast.test(text)) continue;
      yield { keys, ...foundOf(stale.old.exec(text)?.[0] ?? text, stale) };
    }
  },
};
