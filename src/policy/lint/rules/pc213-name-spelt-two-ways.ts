import { companyCore, nearby, spellingKey } from '../company-names.ts';
import { said } from '../finding.ts';
import type { Rule } from '../rule.ts';

const twoWays = (one: string, other: string) =>
  said(`„${one}“ heißt anderswo „${other}“.`, `"${one}" is "${other}" elsewhere.`);

export const spelling: Rule = {
  id: 'PC213',
  name: 'name-spelt-two-ways',
  severity: 'warning',
  provenance: 'ours',
  source: 'Art. 12(1) GDPR',
  looksFor:
    'A company whose name is written in two ways, among the parties or in the texts: other capitals, spaces or one wrong letter. Spellings listed as aliases are meant.',
  why: said('Wer den Namen sucht, findet nur die Hälfte.', 'Whoever looks for the name finds only half of it.'),
  mend: said('Schreiben Sie den Namen überall gleich.', 'Write the name the same way everywhere.'),
  good: { 'services[2].description': { de: 'Eine Karte von Northmap.', en: 'A map by Northmap.' } },
  bad: { 'services[2].description': { de: 'Eine Karte von NorthMap.', en: 'A map by NorthMap.' } },
  *check({ policy, texts }) {
    const spellings = new Map<string, string>();
    const deletions = new Map<string, string>();
    for (const [at, it] of policy.parties.entries()) {
      const core = companyCore(it.legalName);
      if (spellingKey(it.name) === spellingKey(core) && !it.legalName.includes(it.name)) {
        yield { keys: ['parties', at, 'name'], found: twoWays(it.name, it.legalName) };
      }
      const key = spellingKey(it.name);
      if (key === '') continue;
      const before = spellings.get(key) ?? nearby(key).flatMap((variant) => deletions.get(variant) ?? [])[0];
      if (before !== undefined && before !== it.name)
        yield { keys: ['parties', at, 'name'], found: twoWays(it.name, before) };
      if (!spellings.has(key)) spellings.set(key, it.name);
      for (const variant of nearby(key)) if (!deletions.has(variant)) deletions.set(variant, it.name);
    }
    const accepted = new Set([
      ...spellings.values(),
      ...policy.parties.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]),
    ]);
    for (const { keys, text } of texts) {
      const words = text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?/gu) ?? [];
      const other = words
        .flatMap((word, at) => (at + 1 < words.length ? [[word], [word, words[at + 1]!]] : [[word]]))
        .filter((name) => name.every((word) => /[a-z]/.test(word) && /\p{Lu}/u.test(word)))
        .map((name) => name.join(' '))
        .find((name) => spellings.has(spellingKey(name)) && !accepted.has(name));
      if (other !== undefined) yield { keys, found: twoWays(other, spellings.get(spellingKey(other)) ?? other) };
    }
  },
};
