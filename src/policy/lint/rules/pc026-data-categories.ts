import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const dataCategories: Rule = {
  id: 'PC026',
  name: 'data-categories',
  severity: 'warning',
  provenance: 'checked S2; EDPB from memory',
  source: 'Art. 14(1)(d) GDPR; EDPB Guidelines 05/2020',
  looksFor: 'No kinds of data named: an error where the data comes from someone else, else a warning.',
  why: said('Ohne Datenarten bleibt offen, worum es geht.', 'Without kinds of data it stays open what this is about.'),
  mend: said('Nennen Sie die Datenarten in data.', 'Name the kinds of data in data.'),
  good: { 'activities[2].data': ['email', 'connection'] },
  bad: { 'activities[2].data': [] },
  *check({ blocks }) {
    for (const block of blocks) {
      if (block.it.data.length > 0) continue;
      const indirect = block.kind === 'activity' && block.it.source !== undefined;
      const found = about(block.label, 'nennt keine Datenarten.', 'names no kinds of data.');
      yield { keys: [...block.keys, 'data'], severity: indirect ? 'error' : 'warning', found };
    }
  },
};
