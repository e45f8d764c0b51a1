import { html, render } from 'lit';
import { text, type Line, type Table } from '../../disclosure/document.ts';
import { allFlowsOf } from '../../policy/flows.ts';
import type { ConsentRecord } from '../../stores/consent/record.ts';
import type { ReadyCenter } from '../center-controller.ts';
import { renderBlocks } from '../disclosure/render.ts';
import { printPage } from '../print-page.ts';
import { transfersTable } from '../transfers/table.ts';
import { actWords, answerGroups, countWords, timeWords, versionWords } from './told.ts';

const sheet = `
  @page { margin: 2cm; }
  body { font: 10pt/1.45 system-ui, sans-serif; }
  h1 { font-size: 16pt; margin: 0 0 4pt; }
  h2 { font-size: 12pt; margin: 16pt 0 4pt; }
  p { margin: 0 0 4pt; }
  table { width: 100%; border-collapse: collapse; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  th, td { text-align: start; vertical-align: top; padding: 3pt 8pt 3pt 0; border-bottom: 0.5pt solid #888; font-weight: 400; }
  thead th { font-weight: 600; }
  code { font-size: 8pt; overflow-wrap: anywhere; }
  .column { display: none; }
`;

function presentTable(ready: ReadyCenter): Table {
  const { words } = ready;
  const rows = answerGroups(ready).flatMap((group) =>
    group.services.map((service): readonly Line[] => [
      [words.text(service.title).text],
      [words.t(`record.${group.state}`)],
      [timeWords(words, group)],
    ]),
  );
  const columns = [words.t('record.service'), words.t('record.choice'), words.t('record.when')];
  return { kind: 'table', caption: words.t('record.now'), columns, rows };
}

function historyTable({ words }: ReadyCenter, { events }: ConsentRecord): Table {
  const rows = events.map((event): readonly Line[] => [
    [words.dateTime(event.at)],
    [actWords(words, event), { kind: 'break' }, countWords(words, event)],
    [
      versionWords(words, event),
      ...(event.text ? ([{ kind: 'break' }, { kind: 'code', text: event.text }] as const) : []),
    ],
  ]);
  const columns = [words.t('record.when'), words.t('record.what'), words.t('record.text')];
  return { kind: 'table', caption: words.t('record.history'), columns, rows };
}

/** Prints what was chosen and the whole history, for a file of one's own. */
export function printRecord(ready: ReadyCenter, record: ConsentRecord): void {
  const { words, lookup } = ready;
  const { name, address } = lookup.policy.controller;
  const ids = words.t('record.ids', { record: record.id, subject: record.subject });
  const content = html`
    <h1>${words.t('view.record')}</h1>
    ${renderBlocks([text(words.row(words.name(name), words.name(address))), text(ids)])}
    <h2>${words.t('record.now')}</h2>
    ${renderBlocks([presentTable(ready)])}
    <h2>${words.t('record.history')}</h2>
    ${renderBlocks([historyTable(ready, record)])}
    <h2>${words.t('transfers.title')}</h2>
    ${renderBlocks([transfersTable(ready, allFlowsOf(ready.lookup))])}
  `;
  printPage(words.t('view.record'), sheet, (body) => void render(content, body));
}
