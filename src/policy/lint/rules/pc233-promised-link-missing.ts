import { said } from '../finding.ts';
import type { Rule } from '../rule.ts';
import type { PlacedText } from '../texts.ts';

const promises =
  /\bhier[“”"’']? (?:abrufbar|einsehbar|verfügbar|nachlesen)|(?:finden|erhalten|lesen|sehen) Sie (?:die |das |sie |es |mehr |dazu )?[„"‚']?hier\b|(?:Liste|Übersicht)\w*\b[^.]{0,60}[„"]hier\b|\b(?:ist|sind) hier\b(?= abrufbar|\.)|unter (?:diesem|folgendem) Link|available here|(?:see|find|read)(?: \w+)? here\b|follow(?:ing)? link/i;

const hasAddress = /https?:\/\/|www\.|\b[\w-]+\.[a-z]{2,}\/|@/i;

const siblings = ['copyUrl', 'url', 'links', 'controls', 'privacyUrl', 'optOutUrl'];

/** Whether the object that holds a text also holds a link to show with it. */
function hasLinkBeside(policy: object, { keys, language, field }: PlacedText): boolean {
  const place = keys.slice(0, keys.lastIndexOf(field, language === undefined ? undefined : -2));
  const holder = place.reduce<unknown>((it, key) => (it as Record<string | number, unknown>)[key], policy);
  return siblings.some((name) => Object.hasOwn(holder as object, name));
}

export const promisedLink: Rule = {
  id: 'PC233',
  name: 'promised-link-missing',
  severity: 'warning',
  provenance: 'ours',
  source: 'Art. 12(1), 13(1)(f) GDPR',
  looksFor: 'A text that promises something "here" with no link in it or beside it.',
  why: said(
    '„Hier abrufbar“ ohne Adresse ist ein leeres Versprechen.',
    '"Available here" without an address is an empty promise.',
  ),
  mend: said(
    'Ergänzen Sie die Adresse, zum Beispiel in copyUrl oder links.',
    'Add the address, for example in copyUrl or links.',
  ),
  good: {
    'services[2].transfers[0].note': { de: 'Die Klauseln sind hier abrufbar.', en: 'The clauses are available here.' },
  },
  bad: { 'activities[3].dataNote': { de: 'Eine Liste finden Sie hier.', en: 'A list is available here.' } },
  *check({ policy, texts }) {
    for (const place of texts) {
      const { keys, text } = place;
      if (!promises.test(text) || hasAddress.test(text) || hasLinkBeside(policy, place)) continue;
      yield {
        keys,
        found: said(
          `Versprochener Link fehlt: „${promises.exec(text)?.[0]}“.`,
          `A promised link is missing: "${promises.exec(text)?.[0]}".`,
        ),
      };
    }
  },
};
