import type { LintContext } from '../context.ts';
import { type Keys, said } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { wordsOf } from '../words.ts';

/** Words from which on a text is a sentence that needs a translation, and not a name. */
const sentence = 6;

function* untranslated({ policy, texts }: LintContext) {
  const wanted = policy.languages;
  const heads = new Map<string, { keys: Keys; languages: Set<string> }>();
  for (const { keys, language, text } of texts) {
    if (language === undefined) {
      if (wanted.length > 1 && wordsOf(text).length >= sentence)
        yield { keys, missing: wanted.slice(1), severity: 'warning' as const };
      continue;
    }
    const head = keys.slice(0, -1);
    const place = head.join('/');
    const entry = heads.get(place) ?? { keys: head, languages: new Set<string>() };
    entry.languages.add(language);
    heads.set(place, entry);
  }
  for (const { keys, languages } of heads.values()) {
    const missing = wanted.filter((language) => !languages.has(language));
    if (missing.length > 0) yield { keys, missing, severity: 'error' as const };
  }
}

export const languageParity: Rule = {
  id: 'PC103',
  name: 'language-parity',
  severity: 'error',
  provenance: 'from memory',
  source: 'Art. 12(1) GDPR',
  looksFor:
    'A text that lacks a language of the policy (an error), or a sentence that stands only once for several languages (a warning).',
  why: said(
    'Wer die Seite auf Englisch liest, muss auch die Information auf Englisch bekommen.',
    'Whoever reads the page in English must get the information in English.',
  ),
  mend: said('Ergänzen Sie die Übersetzung.', 'Add the translation.'),
  good: {
    'purposes[0].title': { de: 'Auslieferung der Seiten', en: 'Delivering the pages', fr: 'Livraison des pages' },
  },
  bad: { 'purposes[0].title': { de: 'Auslieferung der Seiten' } },
  *check(context) {
    for (const { keys, missing, severity } of untranslated(context)) {
      const list = missing.join(', ');
      yield {
        keys,
        severity,
        found: said(`Es fehlt die Übersetzung: ${list}.`, `The translation is missing: ${list}.`),
      };
    }
  },
};
