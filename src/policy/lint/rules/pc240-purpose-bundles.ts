import { said } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { inWords } from '../texts.ts';

const topics: readonly [string, RegExp][] = [
  ['Newsletter', /newsletter/i],
  [
    'Werbung/advertising',
    /(?:personalisierte|Anzeige von|zeigen).{0,30}Werbung|Werbung (?:an)?zeigen|(?:personali[sz]ed|show\w*).{0,20}(?:advert|\bads\b)/i,
  ],
  ['Messung/measuring', /\bmessen\b|Messung|measur/i],
  ['Verfolgen/tracking', /Verhalten.{0,40}verfolg|follow\w* .{0,30}behaviou?r|track/i],
  ['Analyse/analysis', /analysieren|Analysen?\b|analy[sz]/i],
  ['Produkttouren/tours', /Produkttour|product tour/i],
];

export const purposeBundles: Rule = {
  id: 'PC240',
  name: 'purpose-bundles',
  severity: 'warning',
  provenance: 'ours; law as PC014, from memory',
  source: 'Art. 5(1)(b), recital 43 GDPR; EDPB Guidelines 05/2020',
  looksFor: 'One purpose that holds three or more of: newsletter, advertising, measuring, tracking, analysis, tours.',
  why: said(
    'In einem Satz gebündelte Zwecke lassen keine getrennte Wahl.',
    'Purposes bundled in one sentence leave no separate choice.',
  ),
  mend: said('Legen Sie für jeden Zweck einen eigenen Eintrag an.', 'Make an entry for each purpose.'),
  good: { 'purposes[3].title': { de: 'Newsletter senden', en: 'Sending newsletters' } },
  bad: {
    'purposes[3].title': {
      de: 'Newsletter senden, Verhalten der Leser verfolgen, Wirksamkeit messen',
      en: 'Sending newsletters, tracking readers, measuring effect',
    },
  },
  *check({ policy }) {
    for (const [at, { title, description }] of policy.purposes.entries()) {
      const text = [inWords(title, 'de'), description ? inWords(description, 'de') : ''].join(' ');
      const held = topics.filter(([, words]) => words.test(text)).map(([name]) => name);
      if (held.length < 3) continue;
      const list = held.join(', ');
      yield { keys: ['purposes', at], found: said(`Ein Zweck bündelt: ${list}.`, `One purpose bundles: ${list}.`) };
    }
  },
};
