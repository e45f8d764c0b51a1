import { staleNames } from '../data/stale-names.ts';
import { type Keys, said } from '../finding.ts';
import { speaksOfPast } from '../words.ts';
import type { Rule } from '../rule.ts';

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
      const old = stale.old.exec(text)?.[0];
      yield { keys, found: said(`„${old}“ heißt heute: ${stale.now}.`, `"${old}" is today: ${stale.now}.`) };
    }
  },
};
