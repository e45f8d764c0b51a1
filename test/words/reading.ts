/** How hard a text is to read, by three formulas that look at the length of sentences and words alone. */
export interface Reading {
  readonly sentences: number;
  readonly words: number;
  /** Words in a sentence, on average. */
  readonly sentenceLength: number;
  /**
   * Reading ease: of Amstad (1978) in German, 180 - words per sentence - 58.5 * syllables per word; of Flesch (1948) in
   * English, 206.835 - 1.015 * words per sentence - 84.6 * syllables per word. Higher is easier: 60 to 70 is plain.
   */
  readonly ease: number;
  /** Björnsson (1968): words per sentence + percentage of words of more than six letters. Lower is easier: 40 to 50 is a newspaper. */
  readonly lix: number;
}

const vowels = /[aeiouyäöü]+/g;

/** Groups of vowels; an "e" at the end of an English word is silent unless it is the only one. An estimate, as everywhere. */
function syllables(word: string, language: string): number {
  const plain = language === 'en' ? word.replace(/(?<=[aeiouy].*[^aeiouyl])e$/, '') : word;
  return Math.max(1, plain.match(vowels)?.length ?? 1);
}

/** So many words make a sentence; fewer are a label with a stop. */
const fewest = 3;

const wordsIn = (text: string, language: string): readonly string[] =>
  text.toLocaleLowerCase(language).match(/[\p{L}\p{N}'’-]+/gu) ?? [];

/** Measures sentences. Only a stop, a question mark or an exclamation mark ends one: colons would flatter. */
export function measureReading(texts: readonly string[], language: 'de' | 'en'): Reading {
  const sentences = texts
    .flatMap((text) => text.split(/(?<=[.?!])\s+/))
    .map((it) => wordsIn(it, language))
    .filter(({ length }) => length >= fewest);
  const words = sentences.flat();
  const sentenceLength = words.length / sentences.length;
  const perWord = words.reduce((sum, word) => sum + syllables(word, language), 0) / words.length;
  const long = words.filter((word) => word.replace(/[^\p{L}]/gu, '').length > 6).length;
  return {
    sentences: sentences.length,
    words: words.length,
    sentenceLength,
    ease: language === 'de' ? 180 - sentenceLength - 58.5 * perWord : 206.835 - 1.015 * sentenceLength - 84.6 * perWord,
    lix: sentenceLength + (100 * long) / words.length,
  };
}
