import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** The words of a locale, as they lie in its file. */
export type Tree = { readonly [key: string]: string | Tree };

/** What is wrong with a locale, and how it is mended. */
export interface Fault {
  readonly file: string;
  readonly key: string;
  readonly what: string;
  readonly mend: string;
}

/** A locale with its texts by key, such as `banner.title`. */
export interface Locale {
  /** BCP 47, the name of its file. */
  readonly tag: string;
  readonly file: string;
  readonly tree: Tree;
  readonly texts: ReadonlyMap<string, string>;
}

const textsOf = (tree: Tree, before = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${before}${key}`, value] as const] : textsOf(value, `${before}${key}.`),
  );

/** Makes a locale of its words. */
export const localeOf = (tag: string, tree: Tree): Locale => ({
  tag,
  file: `locales/${tag}.json`,
  tree,
  texts: new Map(textsOf(tree)),
});

/** Reads a locale. Throws where the file is missing or no JSON. */
export const readLocale = (tag: string): Locale =>
  localeOf(tag, JSON.parse(readFileSync(`locales/${tag}.json`, 'utf8')) as Tree);

/** The languages that have a file. */
export const tagsOfFiles = (): readonly string[] =>
  globSync('locales/*.json')
    .map((file) => basename(file, '.json'))
    .sort();

/** A fault in one text of a locale. */
export const faultIn = (locale: Locale, key: string, what: string, mend: string): Fault => ({
  file: locale.file,
  key,
  what,
  mend,
});

/** A fault as a line that can be read. */
export const faultText = ({ file, key, what, mend }: Fault): string => `${file}  ${key}\n    ${what}\n    -> ${mend}`;
