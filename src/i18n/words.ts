import type { Text } from '../policy/types.ts';
import type { Durations } from './durations.ts';
import type { Formats } from './format.ts';
import type { LocalText } from './languages.ts';
import type { ChoiceMessages, FirstMessages, Messages } from './locales.ts';

/** The keys of all texts in nested messages, joined by dots. */
type Leaves<T, Prefix extends string = ''> = {
  [Key in keyof T & string]: T[Key] extends string ? `${Prefix}${Key}` : Leaves<T[Key], `${Prefix}${Key}.`>;
}[keyof T & string];

/** A key without the ending of its plural form (CLDR). */
type WithoutPlural<Key extends string> =
  Key extends `${infer Base}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? Base : Key;

/** A key of the locale files, typed by `locales/en.json`; plural forms under their common name. */
export type WordKey = WithoutPlural<Leaves<Messages>>;

/** A key that the first layer may use. */
type FirstWordKey = WithoutPlural<Leaves<FirstMessages>>;

/** A key that what is about choices may use: those of the first layer, of settings and of embedded contents. */
export type ChoiceWordKey = FirstWordKey | WithoutPlural<Leaves<ChoiceMessages>>;

type Values = Readonly<Record<string, string | number>>;

/** What is written differently from language to language, and the words of the first layer. */
export interface FirstWords extends Formats {
  /** The locale in use (BCP 47). */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The words for a key of the first layer. `count` picks the plural form. */
  t(key: FirstWordKey, values?: Values): string;
  /** A policy's text in this language, with the language it is really in. */
  text(text: Text): LocalText;
  /** A name as it stands in a line: set apart from the direction of the words around it. */
  name(text: string): string;
  /** Texts one after the other, with the comma of the language between them. */
  row(...texts: readonly string[]): string;
  /** The other languages that texts in a part of the policy are in. */
  foreign(part: object): readonly string[];
}

/** A group of codes that have words. */
type CodeGroup = 'basis' | 'mechanism' | 'storage' | 'role';

/** The words around choices. */
export interface ChoiceWords extends FirstWords {
  /** The words for a key. `count` picks the plural form. */
  t(key: ChoiceWordKey, values?: Values): string;
  /** The words for a code of the policy, such as a legal basis; the code itself where there are none. */
  code(group: CodeGroup, code: string): string;
  /** An ISO 8601 duration in words: "3 months". */
  readonly duration: Durations;
}

/** All words of one language. */
export interface Words extends ChoiceWords {
  /** The words for a key. `count` picks the plural form. */
  t(key: WordKey, values?: Values): string;
  code(group: CodeGroup | 'provision', code: string): string;
}

/** How far the words have come: those of the first layer, those around choices as well, or all. */
export type Layer = 'first' | 'choices' | 'all';
