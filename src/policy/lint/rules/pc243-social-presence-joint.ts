import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { allWords } from '../texts.ts';

const socialTitle = /sozialen? (?:Netzwerke|Medien)|social (?:networks?|media)|Fanpage/i;

const presence = /Präsenz|Profil|Auftritt|Seite|presence|profile|page|communicat|kommunizier/i;

export const socialPresence: Rule = {
  id: 'PC243',
  name: 'social-presence-joint',
  severity: 'warning',
  provenance: 'from memory',
  source: 'Art. 26 GDPR; C-210/16 (Wirtschaftsakademie)',
  looksFor: 'An activity about pages on social networks, and no joint controller in the policy.',
  why: said(
    'Wer eine Seite in einem Netzwerk betreibt, ist mit ihm gemeinsam verantwortlich und muss das Wesentliche sagen.',
    'Whoever runs a page on a network is a joint controller with it and must tell the essence.',
  ),
  mend: said('Nennen Sie die Netzwerke in jointControllers.', 'Name the networks in jointControllers.'),
  good: {
    'activities[1].title': { de: 'Präsenz in sozialen Netzwerken', en: 'Presence on social networks' },
    'parties[1].role': 'joint-controller',
    jointControllers: [
      {
        party: 'zaehlwerk',
        essence: { de: 'Das Netzwerk antwortet.', en: 'The network answers.' },
        contactPoint: 'datenschutz@teilehafen.example',
      },
    ],
  },
  bad: { 'activities[1].title': { de: 'Präsenz in sozialen Netzwerken', en: 'Presence on social networks' } },
  *check({ policy, activities }) {
    if (policy.jointControllers?.length) return;
    for (const { it, keys, label } of activities) {
      if (!allWords(it.title).some((text) => socialTitle.test(text) && presence.test(text))) continue;
      yield {
        keys,
        found: about(
          label,
          'nennt keine gemeinsame Verantwortung mit den Netzwerken.',
          'names no joint control with the networks.',
        ),
      };
    }
  },
};
