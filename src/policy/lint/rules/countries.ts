import { isThirdCountry } from '../../eea.ts';
import { transfersOf, type Block, type LintContext } from '../context.ts';
import { adequacy } from '../data/adequacy.ts';
import { about, said, type Keys } from '../finding.ts';
import { createMentions, firstWord, namesOf } from '../mentions.ts';
import type { Rule } from '../rule.ts';
import { allWords } from '../texts.ts';

/** Blocks whose transfers count for a block: its own, and those of its activity or services. */
function near(context: LintContext, block: Block): readonly Block[] {
  const others =
    block.kind === 'service'
      ? [context.activityOf.get(block.it.activity)]
      : (context.servicesOf.get(block.it.id) ?? []);
  return [block, ...others].filter((it) => it !== undefined);
}

const transferWithoutRecipient: Rule = {
  id: 'PC201',
  name: 'transfer-without-recipient',
  severity: 'error',
  provenance: 'ours',
  source: 'Art. 13(1)(e)-(f) GDPR',
  looksFor: 'A transfer to a country in which nobody receives anything.',
  why: said(
    'Ein Land ohne Empfänger ist eine Behauptung, die niemand prüfen kann.',
    'A country without a recipient is a claim that nobody can check.',
  ),
  mend: said(
    'Nennen Sie die Empfänger der Übermittlung, oder streichen Sie das Land.',
    'Name the recipients of the transfer, or remove the country.',
  ),
  good: { 'services[2].transfers[0].recipients': ['northmap'] },
  bad: {
    'activities[1].transfers': [
      {
        country: 'SG',
        recipients: [],
        mechanism: 'scc',
        copyUrl: '/clauses',
        scc: { decision: '(EU) 2021/914', module: 2 },
      },
    ],
  },
  *check(context) {
    for (const { block, transfer, keys } of transfersOf(context)) {
      if (transfer.recipients.length > 0) continue;
      yield {
        keys: [...keys, 'recipients'],
        found: about(
          block.label,
          `nennt ${transfer.country} ohne Empfänger.`,
          `names ${transfer.country} without a recipient.`,
        ),
      };
    }
  },
};

const excluded =
  /nicht (?:ganz )?(?:ausgeschlossen|auszuschließen)|(?:cannot|can not) be (?:excluded|ruled out)|not excluded/i;
const negated = /\b(?:kein|keine|keinen|keiner|nicht|ohne|no|not|never|without)\b/i;
const elsewhere =
  /(?:andere|weitere|sonstige|anderen) (?:Länder|Staaten|Drittländer|Ländern|Drittländern)|other (?:third )?countries/i;

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?])\s+/);
const affirmed = (sentence: string): boolean => excluded.test(sentence) || !negated.test(sentence);

const countryNotDeclared: Rule = {
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

const numberOf = /\b\d{4}\/\d+/g;
const codeOfNumber = new Map(
  adequacy.entries.flatMap(({ code, decision }) => (decision.match(numberOf) ?? []).map((it) => [it, code])),
);
const codesOfDay = new Map(adequacy.entries.map(({ code, adopted }) => [adopted, code]));

const otherDecision: Rule = {
  id: 'PC203',
  name: 'adequacy-of-another-country',
  severity: 'error',
  provenance: 'decisions as in the list of adequacy decisions',
  source: 'Art. 45 GDPR',
  looksFor: 'An adequacy decision, its date or a text about it that belongs to another country.',
  why: said(
    'Der Beschluss über ein anderes Land trägt diese Übermittlung nicht.',
    'The decision on another country does not carry this transfer.',
  ),
  mend: said('Nennen Sie den Beschluss für dieses Land.', 'Name the decision on this country.'),
  good: {
    'parties[2].country': 'NZ',
    'services[2].transfers': [
      {
        country: 'NZ',
        recipients: ['northmap'],
        mechanism: 'adequacy',
        decision: '2013/65/EU',
        adoptedOn: '2012-12-19',
      },
    ],
  },
  bad: {
    'parties[2].country': 'GB',
    'services[2].transfers': [
      {
        country: 'GB',
        recipients: ['northmap'],
        mechanism: 'adequacy',
        decision: '2013/65/EU',
        adoptedOn: '2012-12-19',
      },
    ],
  },
  *check(context) {
    for (const { block, transfer, keys } of transfersOf(context)) {
      if (transfer.mechanism !== 'adequacy' && transfer.mechanism !== 'dpf') continue;
      const { country, decision, adoptedOn, note } = transfer;
      const texts = [decision ?? '', ...allWords(note)];
      const numbered = texts.flatMap((text) => text.match(numberOf) ?? []).flatMap((it) => codeOfNumber.get(it) ?? []);
      const dated = adoptedOn === undefined ? [] : [codesOfDay.get(adoptedOn) ?? country];
      const named = texts.flatMap((text) => [...context.countriesIn(text)]).filter(isThirdCountry);
      const other = [...numbered, ...dated, ...named].find((code) => code !== country);
      if (other === undefined) continue;
      yield {
        keys,
        found: about(
          block.label,
          `stützt ${country} auf einen Beschluss über ${other}.`,
          `rests ${country} on a decision about ${other}.`,
        ),
      };
    }
  },
};

const strangersSafeguard: Rule = {
  id: 'PC204',
  name: 'safeguard-by-stranger',
  severity: 'warning',
  provenance: 'ours',
  source: 'Art. 13(1)(f), 46 GDPR',
  looksFor:
    'A safeguard promised by a company that receives nothing here, or a transfer to a recipient whom the block does not name.',
  why: said(
    'Wer keine Daten erhält, kann sie auch nicht schützen; meist ist der Satz aus einem anderen Abschnitt kopiert.',
    'Who receives no data cannot protect it; mostly the sentence was copied from elsewhere.',
  ),
  mend: said('Nennen Sie den Empfänger, der die Garantie gibt.', 'Name the recipient that gives the safeguard.'),
  good: {
    'services[2].transfers[0].note': { de: 'Northmap verschlüsselt zusätzlich.', en: 'Northmap encrypts in addition.' },
  },
  bad: {
    'services[2].transfers[0].note': {
      de: 'Microsoft ergreift zusätzliche Maßnahmen.',
      en: 'Microsoft takes additional measures.',
    },
  },
  *check(context) {
    const mentionsIn = createMentions(context.policy);
    for (const { block, transfer, keys } of transfersOf(context)) {
      const ids = new Set([...near(context, block).flatMap(({ receivers }) => [...receivers]), 'controller']);
      const stranger = transfer.recipients.find((id) => !ids.has(id));
      const known = new Set(
        [...ids, ...transfer.recipients].flatMap((id) => [...namesOf(context.parties.get(id) ?? nobody)]),
      );
      if (stranger !== undefined) {
        yield {
          keys: [...keys, 'recipients'],
          found: about(
            block.label,
            `übermittelt an „${stranger}“, nennt ihn aber nicht als Empfänger.`,
            `transfers to "${stranger}" but does not name it as a recipient.`,
          ),
        };
      }
      for (const field of ['note', 'risk'] as const) {
        const mention = allWords(transfer[field])
          .flatMap(mentionsIn)
          .find(({ name }) => !known.has(firstWord(name)));
        if (!mention) continue;
        yield {
          keys: [...keys, field],
          found: about(
            block.label,
            `nennt ${mention.name}, das hier nichts erhält.`,
            `names ${mention.name}, which receives nothing here.`,
          ),
        };
      }
    }
  },
};

const nobody = { id: '', name: '', legalName: '', address: '', country: '', role: 'processor' } as const;

const american =
  /US-(?:Behörden|amerikanisch|Geheimdienst|Recht)|amerikanische[rn]? Behörden|\bUS (?:authorities|agencies|law)|American authorities/;

const riskElsewhere: Rule = {
  id: 'PC205',
  name: 'risk-of-another-country',
  severity: 'warning',
  provenance: 'ours',
  source: 'Art. 13(1)(f), 49(1)(a) GDPR',
  looksFor: 'The risk of access by US authorities told for a transfer to another country.',
  why: said(
    'Das Risiko hängt vom Land ab; wer überall US-Behörden nennt, hat das Land nicht geprüft.',
    'The risk depends on the country; naming US authorities everywhere shows that the country was not examined.',
  ),
  mend: said('Beschreiben Sie das Risiko dieses Landes.', 'Describe the risk of this country.'),
  good: {
    'services[2].transfers[0].risk': { de: 'US-Behörden können zugreifen.', en: 'US authorities may have access.' },
  },
  bad: {
    'parties[2].country': 'CN',
    'services[2].transfers': [
      {
        country: 'CN',
        recipients: ['northmap'],
        mechanism: 'scc',
        copyUrl: '/clauses',
        scc: { decision: '(EU) 2021/914', module: 1 },
        risk: { de: 'US-Behörden können zugreifen.', en: 'US authorities may have access.' },
      },
    ],
  },
  *check(context) {
    for (const { block, transfer, keys } of transfersOf(context)) {
      if (transfer.country === 'US') continue;
      for (const field of ['risk', 'note'] as const) {
        if (!allWords(transfer[field]).some((text) => american.test(text))) continue;
        yield {
          keys: [...keys, field],
          found: about(
            block.label,
            `nennt für ${transfer.country} das Risiko durch US-Behörden.`,
            `tells the risk of US authorities for ${transfer.country}.`,
          ),
        };
      }
    }
  },
};

const needlessTransfer: Rule = {
  id: 'PC206',
  name: 'transfer-inside-eea',
  severity: 'warning',
  provenance: 'ours',
  source: 'Art. 44 GDPR',
  looksFor: 'A transfer to a country of the EEA.',
  why: said(
    'Innerhalb des EWR gibt es keine Drittlandübermittlung; der Eintrag verwirrt.',
    'Inside the EEA there is no transfer to a third country; the entry confuses.',
  ),
  mend: said('Streichen Sie den Eintrag.', 'Remove the entry.'),
  good: { 'services[1].transfers': [] },
  bad: { 'services[1].transfers': [{ country: 'IE', recipients: ['zaehlwerk'], mechanism: 'adequacy' }] },
  *check(context) {
    for (const { block, transfer, keys } of transfersOf(context)) {
      if (isThirdCountry(transfer.country)) continue;
      yield {
        keys: [...keys, 'country'],
        found: about(
          block.label,
          `nennt ${transfer.country} als Drittland.`,
          `names ${transfer.country} as a third country.`,
        ),
      };
    }
  },
};

const safeguardDiffers: Rule = {
  id: 'PC207',
  name: 'safeguard-differs',
  severity: 'warning',
  provenance: 'ours',
  source: 'Art. 13(1)(f) GDPR',
  looksFor: 'The same recipient in the same country under different safeguards, with nothing in common.',
  why: said(
    'Mit einem Empfänger gilt meist ein Vertrag; zwei verschiedene Garantien widersprechen sich.',
    'One recipient mostly has one contract; two different safeguards contradict each other.',
  ),
  mend: said(
    'Nennen Sie überall dieselbe Garantie, oder beide als mechanism und fallback.',
    'Name the same safeguard everywhere, or both as mechanism and fallback.',
  ),
  good: {
    'activities[1].transfers': [
      {
        country: 'US',
        recipients: ['northmap'],
        mechanism: 'scc',
        copyUrl: '/clauses',
        scc: { decision: '(EU) 2021/914', module: 2 },
      },
    ],
  },
  bad: {
    'activities[1].transfers': [{ country: 'US', recipients: ['northmap'], mechanism: 'bcr', copyUrl: '/rules' }],
  },
  *check(context) {
    const seen = new Map<string, readonly (string | undefined)[]>();
    for (const { block, transfer, keys } of transfersOf(context)) {
      const { country, mechanism, fallback } = transfer;
      for (const id of new Set(transfer.recipients)) {
        const before = seen.get(`${id} ${country}`);
        if (!before) seen.set(`${id} ${country}`, [mechanism, fallback]);
        else if (!before.includes(mechanism) && !(fallback && before.includes(fallback))) {
          yield {
            keys: [...keys, 'mechanism'],
            found: about(
              block.label,
              `nennt für „${id}“ ${mechanism}, sonst gilt ${before[0]}.`,
              `names ${mechanism} for "${id}", elsewhere it is ${before[0]}.`,
            ),
          };
        }
      }
    }
  },
};

/** Contradictions about countries and safeguards: PC201-PC207. */
export const countryRules: readonly Rule[] = [
  transferWithoutRecipient,
  countryNotDeclared,
  otherDecision,
  strangersSafeguard,
  riskElsewhere,
  needlessTransfer,
  safeguardDiffers,
];
