import { said, type Said } from '../finding.ts';

/** An aim that people want to be told of by itself. */
export interface Topic {
  readonly name: Said;
  /** Words that say of an item or a profile that it serves this. */
  readonly serves: RegExp;
  /** Words that tell of it among the purposes: wider than the above. */
  readonly told: RegExp;
}

export const topics: readonly Topic[] = [
  {
    name: said('Werbung', 'advertising'),
    serves: /\bWerbung\b|Werbezweck|\badvertis|\bads\b/i,
    told: /(?<!be)werb|Anzeigen für|market(?!forsch)|advert|\bads?\b/i,
  },
  {
    name: said('Umfragen', 'surveys'),
    serves: /Frageb[oö]gen|Umfrage|survey|questionnaire/i,
    told: /Frageb[oö]gen|Umfrage|Befrag|Feedback|Rückmeldung|survey|questionnaire|opinion/i,
  },
];
