import { addDays } from '../days.ts';
import { adequacy } from '../data/adequacy.ts';
import { authorities } from '../data/authorities.ts';
import { renamedLaws } from '../data/renamed-laws.ts';
import { staleNames } from '../data/stale-names.ts';
import { said, type Keys } from '../finding.ts';
import type { LintContext } from '../context.ts';
import type { Rule } from '../rule.ts';
import { wordsOf } from '../words.ts';

const sets = { adequacy, authorities, renamedLaws, staleNames };

const dataSetStale: Rule = {
  id: 'PC200',
  name: 'data-set-stale',
  severity: 'warning',
  provenance: 'ours: 90 days',
  source: 'The linter judges transfers, authorities and names by dated lists.',
  looksFor: 'A list of the linter itself that is older than 90 days.',
  why: said(
    'Beschlüsse der Kommission kommen und gehen; was der Linter sagt, kann überholt sein.',
    'Decisions of the Commission come and go; what the linter says may be out of date.',
  ),
  mend: said(
    'Aktualisieren Sie privacy-center, oder prüfen Sie die Übermittlungen selbst.',
    'Update privacy-center, or check the transfers yourself.',
  ),
  good: {},
  bad: { today: '2027-06-01' },
  check: ({ today }) =>
    Object.entries(sets).flatMap(([name, { asOf }]) =>
      addDays(asOf, 90) < today
        ? [{ keys: [], found: said(`Die Liste „${name}“ ist vom ${asOf}.`, `The list "${name}" is of ${asOf}.`) }]
        : [],
    ),
};

const versioned: Rule = {
  id: 'PC048',
  name: 'policy-versioned',
  severity: 'warning',
  provenance: 'inference from articles checked S1, S2',
  source: 'Art. 7(1), 12(1) GDPR',
  looksFor:
    'No version or date (the schema refuses it), a list of changes that does not reach the present version, or a policy that has changed under the same version.',
  why: said(
    'Nachweisen lässt sich eine Einwilligung nur, wenn feststeht, welcher Text galt.',
    'Consent can be proven only where it is certain which text was in force.',
  ),
  mend: said(
    'Zählen Sie version hoch und tragen Sie die Änderung in changes ein.',
    'Count version up and enter the change in changes.',
  ),
  good: { changes: [{ version: '3', date: '2026-11-01', text: { de: 'Karte hinzugefügt.', en: 'Map added.' } }] },
  bad: {
    changes: [{ version: '2', date: '2026-01-01', text: { de: 'Statistik hinzugefügt.', en: 'Statistics added.' } }],
  },
  schema: /^\$\.(version|effectiveDate)$/,
  *check({ policy, previous }) {
    if (policy.changes.length > 0 && !policy.changes.some(({ version }) => version === policy.version)) {
      yield {
        keys: ['changes'],
        found: said(
          `Zur Version ${policy.version} steht nichts in changes.`,
          `changes says nothing about version ${policy.version}.`,
        ),
      };
    }
    if (previous?.version === policy.version && JSON.stringify(previous) !== JSON.stringify(policy)) {
      yield {
        keys: ['version'],
        severity: 'error',
        found: said(
          `Der Inhalt ist geändert, die Version ${policy.version} nicht.`,
          `The content has changed, version ${policy.version} has not.`,
        ),
      };
    }
  },
};

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

const languageParity: Rule = {
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

const placeholder = /^https?:\/\/(?:localhost|127\.|\[::1\]|(?:www\.)?example\.(?:com|org|net)\b|[^./]+(?:[/:]|$))/i;

function linksIn(policy: unknown): { keys: Keys; link: string }[] {
  const found: { keys: Keys; link: string }[] = [];
  const open: { value: unknown; keys: Keys }[] = [{ value: policy, keys: [] }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, keys } = next;
    if (typeof value !== 'object' || value === null || keys.length > 8) continue;
    for (const [name, inner] of Object.entries(value)) {
      const place = [...keys, Array.isArray(value) ? Number(name) : name];
      if (typeof inner === 'string') {
        if (/^https?:/i.test(inner) && name !== '$schema') found.push({ keys: place, link: inner });
      } else open.push({ value: inner, keys: place });
    }
  }
  return found;
}

const links: Rule = {
  id: 'PC104',
  name: 'links-https',
  severity: 'warning',
  provenance: 'from memory',
  source: 'Art. 12(1), 32 GDPR',
  looksFor:
    'A link without https, or one that leads to a placeholder such as localhost or example.com. Whether it answers, only a visit can tell.',
  why: said(
    'Eine Information, die man nicht erreicht, ist nicht erteilt.',
    'Information that cannot be reached has not been given.',
  ),
  mend: said('Setzen Sie eine erreichbare Adresse mit https ein.', 'Put in an address that can be reached over https.'),
  good: { 'parties[0].privacyUrl': 'https://rechenhof.example/datenschutz' },
  bad: { 'parties[0].privacyUrl': 'https://example.com/privacy' },
  schema: /(?:Url|\.url|\.endpoint|\.imprint|\.notice)$/,
  *check({ policy, texts }) {
    for (const { keys, link } of linksIn(policy)) {
      if (placeholder.test(link))
        yield { keys, found: said(`„${link}“ ist ein Platzhalter.`, `"${link}" is a placeholder.`) };
    }
    for (const { keys, text } of texts) {
      const plain = /\bhttp:\/\/\S+/i.exec(text);
      if (plain)
        yield {
          keys,
          found: said(`Der Text verweist auf ${plain[0]} ohne https.`, `The text links to ${plain[0]} without https.`),
        };
    }
  },
};

/** The document as a whole: PC048, PC103, PC104, PC200. */
export const documentRules: readonly Rule[] = [versioned, languageParity, links, dataSetStale];
