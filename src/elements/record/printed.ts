import { html, render } from 'lit';
import { text, type Line, type Table } from '../../disclosure/document.ts';
import { allFlowsOf } from '../../policy/flows.ts';
import type { ConsentRecord } from '../../stores/consent/record.ts';
import type { ReadyCenter } from '../center-controller.ts';
import { renderBlocks } from '../disclosure/render.ts';
import { printPage } from '../print-page.ts';
import { printSheet } from '../print-sheet.ts';
import { transfersTable } from '../transfers/table.ts';
import { actWords, answerGroups, countWords, timeWords, versionWords } from './told.ts';

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
  printPage(words, { title: words.t('view.record'), sheet: printSheet, fill: (body) => void render(content, body) });
}
