import { faultIn, type Fault, type Locale } from './locale.ts';

/** Names, and words that most languages took over as they are. */
const everywhere: readonly string[] = ['{{code}}', 'Cookie', 'E-mail', 'Newsletter'];

/** Words that a language writes as English does. */
const same: Readonly<Record<string, readonly string[]>> = {
  da: ['Status'],
  de: ['Name', 'Profiling'],
  es: ['No'],
  fr: ['Service', 'Services'],
  it: ['No', 'Privacy'],
  mt: ['Data'],
  nl: ['Details', 'Privacy', 'Status'],
  no: ['Status'],
  sv: ['Risk', 'Status'],
  tr: ['Risk'],
};

/** The script of a language that is not written in Latin letters. */
const scripts: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  bg: /\p{Script=Cyrillic}/u,
  el: /\p{Script=Greek}/u,
  uk: /\p{Script=Cyrillic}/u,
};

/** Words that no other language here has. */
const englishWords = /\b(the|your|which|with|this|does|have|when|from the|of your)\b/i;

const lettersOf = (text: string): string => text.replace(/\{\{\w+\}\}/g, '').replace(/[^\p{L}]/gu, '');
const wordsOf = (text: string): number => text.replace(/\{\{\w+\}\}/g, '').match(/\p{L}{2,}/gu)?.length ?? 0;

/** Texts that were left in English, or taken from German. */
export function leftoverFaults(locale: Locale, english: Locale, german: Locale): readonly Fault[] {
  if (locale.tag === 'en') return [];
  const language = locale.tag.split('-')[0] ?? '';
  const allowed = new Set([...everywhere, ...(same[language] ?? [])]);
  const script = scripts[language];
  return [...locale.texts].flatMap(([key, text]) => {
    if (allowed.has(text) || lettersOf(text) === '') return [];
    const mend = 'translate it; if the language really says so, add it to .config/locales/leftover.ts';
    if (text === english.texts.get(key)) return [faultIn(locale, key, `English: "${text}"`, mend)];
    if (language !== 'de' && text === german.texts.get(key) && wordsOf(text) > 1)
      return [faultIn(locale, key, `German: "${text}"`, mend)];
    const word = englishWords.exec(text)?.[0];
    if (word) return [faultIn(locale, key, `English ("${word}") in "${text}"`, mend)];
    return script && !script.test(text) ? [faultIn(locale, key, `no letter of the script in "${text}"`, mend)] : [];
  });
}
