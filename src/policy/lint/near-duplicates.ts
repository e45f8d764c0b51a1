import type { Keys } from './finding.ts';
import type { PlacedText } from './texts.ts';
import { wordsOf } from './words.ts';

/** Shorter texts are alike by chance. */
const fewestWords = 25;
/** Words in a row that are compared as one; three of them survive a changed word better than five. */
const shingle = 3;
/** The share in common from which on two texts are near-duplicates. */
const alike = 0.8;
const seeds = [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f, 0x165667b1, 0xd3a2646c, 0xfd7046c5, 0xb55a4f09] as const;

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

const shinglesOf = (words: readonly string[]): ReadonlySet<number> =>
  new Set(words.slice(shingle - 1).map((_, at) => hash(words.slice(at, at + shingle).join(' '))));

/** The smallest hash under each of several orders (MinHash): texts that are alike share many of them. */
function signature(shingles: ReadonlySet<number>): readonly number[] {
  return seeds.map((seed) => {
    let smallest = Infinity;
    for (const it of shingles) smallest = Math.min(smallest, Math.imul(it ^ seed, 0x5bd1e995) >>> 0);
    return smallest;
  });
}

function inCommon(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let shared = 0;
  for (const it of one) if (other.has(it)) shared++;
  return shared / (one.size + other.size - shared);
}

/**
 * Long texts that are almost, but not quite, the same, each with the first one it resembles. Texts are only compared
 * with the first of those that share a mark with them, so the time grows with the text and not with its square.
 */
export function nearDuplicates(texts: readonly PlacedText[]): readonly { keys: Keys; other: Keys }[] {
  const firstWith = new Map<string, { keys: Keys; shingles: ReadonlySet<number> }>();
  const seen = new Set<string>();
  return texts.flatMap(({ keys, text }) => {
    const words = wordsOf(text);
    const plain = words.join(' ');
    if (words.length < fewestWords || seen.has(plain)) return [];
    seen.add(plain);
    const shingles = shinglesOf(words);
    const marks = signature(shingles).map((value, at) => `${at}:${value}`);
    const other = marks.map((mark) => firstWith.get(mark)).find((it) => it && inCommon(it.shingles, shingles) >= alike);
    for (const mark of marks) if (!firstWith.has(mark)) firstWith.set(mark, { keys, shingles });
    return other ? [{ keys, other: other.keys }] : [];
  });
}
