import { computed, type ReadableAtom } from 'nanostores';
import type { Center } from '../../../src/center.ts';
import type { FirstWords } from '../../../src/i18n/words.ts';

const mirror = <W extends FirstWords>($words: ReadableAtom<W | undefined>): ReadableAtom<W | undefined> =>
  computed($words, (words) => words && { ...words, direction: 'rtl' });

/** A center whose words run from right to left, whatever their language: a layout is tried before its locale exists. */
export const mirrored = (center: Center): Center => ({
  ...center,
  $firstWords: mirror(center.$firstWords),
  $choiceWords: mirror(center.$choiceWords),
  $words: mirror(center.$words),
});
