import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { allWords } from '../texts.ts';

const fromOthers =
  /(?:von|bei) Dritten (?:erhalten|bezogen|erhoben)|erhalten wir .{0,40}von Dritten|aus (?:öffentlich zugänglichen|anderen) Quellen|\bAuskunftei|\bHandelsregister\b|(?:obtained?|received?|collected) from third parties|publicly available sources|credit (?:agency|bureau)/i;

export const dataSource: Rule = {
  id: 'PC027',
  name: 'data-source',
  severity: 'error',
  provenance: 'checked S2',
  source: 'Art. 14(2)(f) GDPR',
  looksFor: 'An activity whose words speak of data from others, without source.',
  why: said(
    'Stammen Daten nicht von der Person selbst, muss die Quelle genannt werden und ob sie öffentlich ist.',
    'Where data does not come from the person, the source must be told and whether it is public.',
  ),
  mend: said('Ergänzen Sie source mit text und publiclyAccessible.', 'Add source with text and publiclyAccessible.'),
  good: {
    'activities[3].dataNote': {
      de: 'Zeugnisse erhalten wir auch aus anderen Quellen.',
      en: 'References also come from publicly available sources.',
    },
    'activities[3].source': {
      text: {
        de: 'Berufliche Netzwerke; wir sagen es Ihnen binnen eines Monats.',
        en: 'Professional networks; we tell you within one month.',
      },
      publiclyAccessible: true,
    },
  },
  bad: { 'activities[3].dataNote': { de: 'Auch von einer Auskunftei.', en: 'Also from a credit agency.' } },
  schema: /\.source\.(text|publiclyAccessible)$/,
  *check({ activities }) {
    for (const { it, keys, label } of activities) {
      const words = [...allWords(it.description), ...allWords(it.dataNote)].find((text) => fromOthers.test(text));
      if (it.source || words === undefined) continue;
      const found = about(
        label,
        'spricht von Daten aus anderer Hand und nennt keine Quelle.',
        'speaks of data from others and names no source.',
      );
      yield { keys: [...keys, 'source'], found };
    }
  },
};
