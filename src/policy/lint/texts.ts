import type { Policy, Text } from '../types.ts';
import type { Keys } from './finding.ts';

/** A text for people with its place. */
export interface PlacedText {
  readonly keys: Keys;
  /** The field the text stands in, such as `description`. */
  readonly field: string;
  /** The language it is written for; absent where one text stands for every language. */
  readonly language?: string;
  readonly text: string;
}

/** Every field that holds a text for people, wherever it stands. `purpose` and `exemption` are those of a cookie too. */
const fields = new Set(
  (
    'title description text about criteria logic significance consequences humanReview risk compellingInterest note purpose ' +
    'exemption legitimateInterest ownPurposes withdrawal objection dataNote recipientNote consequence notes frequency ' +
    'essence exNunc objectionNotice complaint term definition'
  ).split(' '),
);

/** No text of a policy lies deeper. */
const deepest = 8;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function textsOf(value: unknown, field: string, keys: Keys): PlacedText[] {
  if (typeof value === 'string') return [{ keys, field, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, at) => textsOf(item, field, [...keys, at]));
  if (!isRecord(value)) return [];
  const languages = Object.entries(value);
  // A text in no language is a text that is missing in each.
  if (languages.length === 0) return [{ keys: [...keys, ''], field, language: '', text: '' }];
  return languages.flatMap(([language, text]) =>
    typeof text === 'string' ? [{ keys: [...keys, language], field, language, text }] : [],
  );
}

/** Every text for people in a value, in order. Keeps its own stack, so that deep nesting cannot overflow the call stack. */
function placedTexts(root: unknown, at: Keys = []): PlacedText[] {
  const found: PlacedText[] = [];
  const open: { value: unknown; keys: Keys }[] = [{ value: root, keys: at }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, keys } = next;
    if (typeof value !== 'object' || value === null) continue;
    for (const [name, inner] of Object.entries(value).reverse()) {
      const place = [...keys, Array.isArray(value) ? Number(name) : name];
      if (fields.has(name)) found.push(...textsOf(inner, name, place));
      if (typeof inner === 'object' && inner !== null && place.length < deepest)
        open.push({ value: inner, keys: place });
    }
  }
  return found;
}

/** A text in a language, or in the next best. */
export function inWords(text: Text, language: string): string {
  if (typeof text === 'string') return text;
  return text[language] ?? Object.values(text)[0] ?? '';
}

/** All languages of a text, one after the other. */
export function allWords(text: Text | undefined): readonly string[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? [text] : Object.values(text);
}

/** Texts that tell of the past or explain words may use old names. */
function isHistory({ keys }: PlacedText): boolean {
  return keys[0] === 'changes' || keys[0] === 'glossary';
}

/** The texts that belong to the present. */
export const presentTexts = (policy: Policy): readonly PlacedText[] =>
  placedTexts(policy).filter((it) => !isHistory(it));
