import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { allWords } from '../texts.ts';

const chatbot =
  /\bChat-?bot|\bKI-(?:Assistent|Chat)|\bAI (?:assistant|chat)|virtuelle[rn]? Assistent|virtual assistant/i;

const disclosed =
  /Art\.? ?50|KI-Verordnung|AI Act|(?:mit|an) (?:einer|eine) (?:KI|Maschine)|(?:talk|chat|writ|speak|interact)\w* (?:to|with) (?:an AI|a machine|artificial)/i;

export const artificialIntelligence: Rule = {
  id: 'PC110',
  name: 'ai-disclosed',
  severity: 'info',
  provenance: 'from memory',
  source: 'Art. 50 of Regulation (EU) 2024/1689 (AI Act); applies from August 2026, transition to be re-checked',
  looksFor: 'A chatbot or AI assistant that does not say that a machine answers.',
  why: said('Man muss wissen, dass man mit einer KI spricht.', 'People must know that they talk to an AI.'),
  mend: said('Sagen Sie es in der Beschreibung.', 'Say so in the description.'),
  good: {
    'services[2].description': {
      de: 'Chatbot: Sie schreiben mit einer KI.',
      en: 'Chatbot: you are writing with an AI.',
    },
  },
  bad: { 'services[2].description': { de: 'Unser Chatbot hilft weiter.', en: 'Our chatbot helps.' } },
  *check({ blocks }) {
    for (const { it, keys, label } of blocks) {
      const notes = 'notes' in it ? (it.notes ?? []) : [];
      const texts = [it.title, it.description, ...notes].flatMap(allWords);
      if (!texts.some((text) => chatbot.test(text)) || texts.some((text) => disclosed.test(text))) continue;
      yield {
        keys: [...keys, 'description'],
        found: about(label, 'sagt nicht, dass eine KI antwortet.', 'does not say that an AI answers.'),
      };
    }
  },
};
