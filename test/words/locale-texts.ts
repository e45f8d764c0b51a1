import { readFileSync } from 'node:fs';

type Tree = { readonly [key: string]: string | Tree };

const read = (language: string): Tree =>
  JSON.parse(readFileSync(new URL(`../../locales/${language}.json`, import.meta.url), 'utf8')) as Tree;

const textsIn = (value: string | Tree): readonly string[] =>
  typeof value === 'string' ? [value] : Object.values(value).flatMap(textsIn);

/** What stands for a value that is known only on the page. */
const filled = (text: string): string =>
  text.replace(/\{\{(count|on|total|granted|optional|services)\}\}/g, '7').replace(/\{\{\w+\}\}/g, 'Muster');

/** Every text of a language, by its group, with something in the place of values. */
export function localeTexts(language: string): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(read(language)).map(([group, tree]) => [group, textsIn(tree).map(filled)]));
}

/** Whole sentences alone: labels have no sentence to measure. */
export const sentencesOf = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => /[.?!]["”“]?$/.test(text));
