import { faultIn, type Fault, type Locale } from './locale.ts';

const stop = /[.。]["”“»]?$/;
const end = /[.?!…؟;]["”“»]?$/;

/** Texts that end as the English ones do: some are joined to others, and a label takes no stop. */
export function endFaults(locale: Locale, english: Locale): readonly Fault[] {
  return [...locale.texts].flatMap(([key, text]) => {
    const model = english.texts.get(key);
    // A letter closes as its language does.
    if (model === undefined || key.startsWith('rights.letter.')) return [];
    if (stop.test(model) && !end.test(text)) return [faultIn(locale, key, `no stop at the end: "${text}"`, 'add one')];
    return stop.test(text) && !end.test(model)
      ? [faultIn(locale, key, `a stop at the end of a label: "${text}"`, 'take it off')]
      : [];
  });
}

/** The longer of two answers may be longer by half: a short "yes" beside a long "no" is no fair choice (fairness rule F02). */
const mostRatio = 1.5;

/** The two answers of a person are of like length. */
export function choiceFaults(locale: Locale): readonly Fault[] {
  const [yes = '', no = ''] = ['choice.acceptAll', 'choice.refuseAll'].map((key) => locale.texts.get(key));
  const ratio = Math.max(yes.length, no.length) / Math.min(yes.length, no.length);
  return ratio > mostRatio
    ? [faultIn(locale, 'choice.refuseAll', `"${yes}" and "${no}" are not of like length`, 'find a pair that is')]
    : [];
}
