import { html, nothing, type TemplateResult } from 'lit';
import type { WordKey } from '../../i18n/words.ts';
import type { ConsentRecord } from '../../stores/consent/record.ts';
import { describeRecord } from '../../stores/proof/describe.ts';
import type { ProofRecord } from '../../stores/proof/proof-record.ts';
import { readRecordFile, writeRecordFile } from '../../stores/proof/record-file.ts';
import type { ReadyCenter } from '../center-controller.ts';
import { saveText } from '../save-text.ts';
import { printRecord } from './printed.ts';

/** One thing that a person can do with their record. */
export interface RecordAction {
  readonly id: 'save' | 'dpv' | 'print';
  readonly title: WordKey;
  readonly text: WordKey;
  run(ready: ReadyCenter, record: ConsentRecord): unknown;
}

function prove({ center, lookup, words }: ReadyCenter, record: ConsentRecord): ProofRecord {
  const url = location.href.replace(/#.*$/s, '');
  return describeRecord(record, { lookup, url, language: words.language, now: center.now() });
}

/** What needs a record: one line each. */
export const recordActions: readonly RecordAction[] = [
  {
    id: 'save',
    title: 'record.save',
    text: 'record.saveText',
    run: (ready, record) =>
      saveText(`${ready.words.t('view.record')}.json`, writeRecordFile(prove(ready, record)), 'application/json'),
  },
  {
    id: 'dpv',
    title: 'record.dpv',
    text: 'record.dpvText',
    async run(ready, record) {
      const { toDpv } = await import('../../stores/proof/dpv.ts');
      const graph = `${JSON.stringify(toDpv(prove(ready, record), ready.lookup), undefined, 2)}\n`;
      saveText(`${ready.words.t('view.record')}.jsonld`, graph, 'application/ld+json');
    },
  },
  { id: 'print', title: 'record.print', text: 'record.printText', run: printRecord },
];

/** Takes choices over from a file; answers whether it held any for this site. */
export async function importFile({ center, lookup }: ReadyCenter, file: File, gesture: Event): Promise<boolean> {
  const record = readRecordFile(await file.text().catch(() => ''), lookup.policy.id);
  if (record) center.adopt(record, { act: 'import', surface: 'record', gesture });
  return record !== undefined;
}

/** A row: a button, and what it does. */
export function renderRow(
  { words }: ReadyCenter,
  { id, title, text }: { readonly id: string; readonly title: WordKey; readonly text: WordKey },
  run: (event: Event) => void,
  after: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<li>
    <button type="button" class="plain" data-action=${id} aria-describedby="${id}-text" @click=${run}>
      ${words.t(title)}
    </button>
    <p id="${id}-text">${words.t(text)}</p>
    ${after}
  </li>`;
}
