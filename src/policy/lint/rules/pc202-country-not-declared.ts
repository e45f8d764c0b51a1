import { isThirdCountry } from '../../eea.ts';
import type { Block } from '../context.ts';
import { type Keys, about, said } from '../finding.ts';
import { near } from '../neighbours.ts';
import type { Rule } from '../rule.ts';
import { allWords } from '../texts.ts';

const excluded =
  /nicht (?:ganz )?(?:ausgeschlossen|auszuschließen)|(?:cannot|can not) be (?:excluded|ruled out)|not excluded/i;

const negated = /\b(?:kein|keine|keinen|keiner|nicht|ohne|no|not|never|without)\b/i;

const elsewhere =
  /(?:andere|weitere|sonstige|anderen) (?:Länder|Staaten|Drittländer|Ländern|Drittländern)|other (?:third )?countries/i;

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?])\s+/);

const affirmed = (sentence: string): boolean => excluded.test(sentence) || !negated.test(sentence);

function wordsOfBlock({ it, keys }: Block): [Keys, string][] {
  const notes = 'notes' in it ? (it.notes ?? []) : [];
  const recipientNote = 'recipientNote' in it ? it.recipientNote : undefined;
  const texts: [Keys, string[]][] = [
    [[...keys, 'description'], [...allWords(it.description)]],
    [[...keys, 'recipientNote'], [...allWords(recipientNote)]],
    ...notes.map((note, at): [Keys, string[]] => [[...keys, 'notes', at], [...allWords(note)]]),
    ...it.transfers.map(({ note }, at): [Keys, string[]] => [[...keys, 'transfers', at, 'note'], [...allWords(note)]]),
  ];
  return texts.flatMap(([place, list]) => list.slice(0, 1).map((text): [Keys, string] => [place, text]));
}

export const countryNotDeclared: Rule = {
  id: 'PC202',
  name: 'country-not-declared',
  severity: 'warning',
  provenance: 'ours',
  source: 'Art. 13(1)(f) GDPR; WP260 rev.01 (countries by name)',
  looksFor:
    'A third country that the words of a block name as a destination, without a transfer to it; "other countries" left open.',
  why: said(
    'Was der Text sagt und was die Liste sagt, muss übereinstimmen; sonst stimmt eines nicht.',
    'What the text says and what the list says must agree; otherwise one of them is wrong.',
  ),
  mend: said('Tragen Sie die Übermittlung ein, oder ändern Sie den Text.', 'Declare the transfer, or change the text.'),
  good: {
    'services[2].description': {
      de: 'Die Karte kommt von Servern in den USA.',
      en: 'The map comes from servers in the USA.',
    },
  },
  bad: { 'services[1].description': { de: 'Die Daten gehen auch nach Indien.', en: 'The data also goes to India.' } },
  *check(context) {
    for (const block of context.blocks) {
      const blocks = near(context, block);
      const declared = new Set(blocks.flatMap(({ it }) => it.transfers.map(({ country }) => country)));
      for (const { receivers } of blocks)
        for (const id of receivers) declared.add(context.parties.get(id)?.country ?? '');
      for (const [keys, text] of wordsOfBlock(block)) {
        for (const sentence of sentencesOf(text).filter(affirmed)) {
          const country = [...context.countriesIn(sentence)].find(
            (code) => isThirdCountry(code) && !declared.has(code),
          );
          if (country === undefined && !elsewhere.test(sentence)) continue;
          const what = country ?? '…';
          yield {
            keys,
            found: about(
              block.label,
              `nennt im Text ein nicht erklärtes Land (${what}): „${sentence}“`,
              `names an undeclared country (${what}) in its text: "${sentence}"`,
            ),
          };
          break;
        }
      }
    }
  },
};
