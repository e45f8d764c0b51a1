import { said } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const jointEssence: Rule = {
  id: 'PC004',
  name: 'joint-essence',
  severity: 'error',
  provenance: 'from memory',
  source: 'Art. 26(1)-(2) GDPR',
  looksFor: 'Joint controllers without the essence of their arrangement or a contact point.',
  why: said(
    'Bei gemeinsamer Verantwortung muss das Wesentliche der Vereinbarung und eine Anlaufstelle bekannt sein.',
    'With joint control people must learn the essence of the arrangement and whom to turn to.',
  ),
  mend: said(
    'Ergänzen Sie in jointControllers die Felder essence und contactPoint.',
    'Add essence and contactPoint to the entry in jointControllers.',
  ),
  good: {
    'parties[1].role': 'joint-controller',
    jointControllers: [
      {
        party: 'zaehlwerk',
        essence: { de: 'Wir informieren, Zählwerk löscht.', en: 'We inform, Zählwerk deletes.' },
        contactPoint: 'datenschutz@teilehafen.example',
      },
    ],
  },
  bad: { 'parties[1].role': 'joint-controller' },
  *check({ policy }) {
    const joint = policy.jointControllers ?? [];
    for (const [at, it] of joint.entries()) {
      if (it.essence && it.contactPoint) continue;
      const found = said(
        `Für „${it.party}“ fehlt das Wesentliche der Vereinbarung oder die Anlaufstelle.`,
        `For "${it.party}" the essence of the arrangement or the contact point is missing.`,
      );
      yield { keys: ['jointControllers', at], found };
    }
    const told = new Set(joint.map(({ party }) => party));
    for (const [at, it] of policy.parties.entries()) {
      if (it.role !== 'joint-controller' || told.has(it.id)) continue;
      const found = said(
        `„${it.name}“ ist gemeinsam verantwortlich, steht aber nicht in jointControllers.`,
        `"${it.name}" is a joint controller but is missing from jointControllers.`,
      );
      yield { keys: ['parties', at, 'role'], found };
    }
  },
};
