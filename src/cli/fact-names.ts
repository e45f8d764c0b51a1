import { lifetimeWords } from '../i18n/lifetime-words.ts';
import { createWordsStore } from '../i18n/words-store.ts';
import type { ChoiceWords } from '../i18n/words.ts';
import type { FactKind } from '../policy/facts.ts';
import type { Policy } from '../policy/types.ts';
import type { Language } from './report.ts';

async function wordsIn(language: Language): Promise<ChoiceWords> {
  const store = createWordsStore();
  await store.use([language]);
  await store.complete('choices');
  const found = store.$choiceWords.get();
  if (!found) throw new Error(`The words of "${language}" are missing.`);
  return found;
}

/** Says an id or a code of a policy as people read it. */
export type Say = (value: string) => string;

/**
 * What the ids and codes of a difference mean, by the kind of fact. From both policies: what went is only in the earlier
 * one.
 */
export async function factNames(
  before: Policy,
  after: Policy,
  language: Language,
): Promise<Readonly<Record<FactKind, Say>>> {
  const words = await wordsIn(language);
  const both = [before, after];
  const titles = (list: readonly Policy['purposes'][number][]): Say => {
    const byId = new Map(list.map(({ id, title }) => [id, words.text(title).text]));
    return (id) => byId.get(id) ?? id;
  };
  const parties = new Map([
    ...both.map(({ controller }) => ['controller', controller.name] as const),
    ...both.flatMap((it) => it.parties.map(({ id, name, legalName }) => [id, legalName || name] as const)),
  ]);
  const split = (value: string) => [value.slice(0, value.lastIndexOf(':')), value.slice(value.lastIndexOf(':') + 1)];
  return {
    purposes: titles(both.flatMap(({ purposes }) => purposes)),
    data: titles(both.flatMap(({ dataCategories }) => dataCategories)),
    recipients: (id) => parties.get(id) ?? id,
    transfers: (value) => {
      const [country = '', mechanism = ''] = split(value);
      return `${words.country(country)} – ${words.code('mechanism', mechanism)}`;
    },
    bases: (code) => words.code('basis', code),
    lifetime: (value) => {
      const [name = '', lifetime = ''] = split(value);
      return `${name} (${lifetimeWords(words, lifetime)})`;
    },
  };
}
