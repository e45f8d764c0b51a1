import type { LintContext } from '../context.ts';
import { said } from '../finding.ts';
import type { Rule } from '../rule.ts';

function partiesInUse({ policy, blocks }: LintContext): ReadonlySet<string> {
  return new Set([
    ...blocks.flatMap(({ receivers }) => [...receivers]),
    ...blocks.flatMap(({ it }) => [
      ...it.transfers.flatMap(({ recipients }) => recipients),
      ...(it.profiling?.by ?? []),
    ]),
    ...policy.newsletters.flatMap(({ senders }) => senders),
    ...(policy.jointControllers ?? []).map(({ party }) => party),
  ]);
}

export const unusedParty: Rule = {
  id: 'PC211',
  name: 'party-without-part',
  severity: 'warning',
  provenance: 'ours',
  source: 'Art. 5(1)(a) GDPR (transparency)',
  looksFor: 'A party that provides, receives and sends nothing.',
  why: said(
    'Die Liste der Empfänger wirkt länger, als sie ist, oder ein Dienst ist vergessen worden.',
    'The list of recipients looks longer than it is, or a service has been forgotten.',
  ),
  mend: said('Streichen Sie den Eintrag, oder tragen Sie den Dienst ein.', 'Remove the entry, or add the service.'),
  good: { 'parties[2].privacyUrl': 'https://northmap.example/privacy' },
  bad: {
    'parties[3]': {
      id: 'extra',
      name: 'Überzahl',
      legalName: 'Überzahl AG',
      address: 'Ring 5, Wien',
      country: 'AT',
      role: 'processor',
    },
  },
  check(context) {
    const used = partiesInUse(context);
    return context.policy.parties.flatMap(({ id, name }, at) =>
      used.has(id)
        ? []
        : [
            {
              keys: ['parties', at],
              found: said(`„${name}“ kommt sonst nirgends vor.`, `"${name}" appears nowhere else.`),
            },
          ],
    );
  },
};
