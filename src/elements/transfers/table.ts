import { named } from '../../disclosure/context.ts';
import type { Inline, Line, Table } from '../../disclosure/document.ts';
import { piecesOf } from '../../i18n/pieces.ts';
import type { Flow } from '../../policy/flows.ts';
import type { ReadyCenter } from '../center-controller.ts';
import { protectionWords } from './protection.ts';
import { reachOf, reachWords, sendersOf, type Sender } from './reach.ts';

/** What sends data to a company, as a list in a line: "a, b and c". */
export const senderLine = ({ words }: ReadyCenter, senders: readonly Sender[]): Line =>
  piecesOf(senders.length, (marks) => words.list(marks)).flatMap((piece): Line => {
    if (typeof piece === 'string') return piece === '' ? [] : [piece];
    const { title, url } = senders[piece]!;
    const { text, language } = named(words, title);
    const plain: Inline = language === undefined ? text : { kind: 'foreign', text, language };
    return [url === undefined ? plain : { kind: 'link', url, text, language }];
  });

/** The picture of where data goes as a table: a row for each company, country and safeguard. */
export function transfersTable(ready: ReadyCenter, flows: readonly Flow[]): Table {
  const { words, lookup, center } = ready;
  return {
    kind: 'table',
    caption: words.t('transfers.title'),
    columns: [
      words.t('settings.provider'),
      words.t('settings.country'),
      words.t('service.safeguard'),
      words.t('notice.services'),
      words.t('record.now'),
    ],
    rows: flows.flatMap((flow) =>
      flow.groups.flatMap((group) =>
        group.recipients.map((recipient): readonly Line[] => [
          [words.name(lookup.parties.get(recipient.party)?.name ?? recipient.party)],
          [words.country(flow.country)],
          [protectionWords(words, flow, group)],
          senderLine(ready, sendersOf(center, lookup, recipient)),
          reachWords(words, reachOf(center, recipient)).flatMap((it, at): Line =>
            at === 0 ? [it] : [{ kind: 'break' }, it],
          ),
        ]),
      ),
    ),
  };
}
