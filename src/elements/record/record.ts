import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Center } from '../../center.ts';
import type { WordKey } from '../../i18n/words.ts';
import { verifyChain, type ChainReport } from '../../stores/consent/chain.ts';
import type { ConsentRecord } from '../../stores/consent/record.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { desk } from '../../styles/desk.styles.ts';
import { fold } from '../../styles/fold.styles.ts';
import { tokens } from '../../styles/tokens.styles.ts';
import { CenterController, type ReadyCenter } from '../center-controller.ts';
import { otherLanguages } from '../local-text.ts';
import { renderPicture } from '../picture-fold.ts';
import { importFile, recordActions, renderRow } from './actions.ts';
import { renderGroups } from './groups.ts';
import { renderHistory } from './history.ts';
import { styles } from './record.styles.ts';

/** A file to read and what came of it, or of deleting. */
type Said = Extract<WordKey, 'record.imported' | 'record.importFailed' | 'record.deleted'>;

/**
 * What a person has chosen, when, and by which text; to take along, print, read in elsewhere, or delete.
 *
 * @summary A person's own record of their choices.
 * @tagname privacy-record
 * @csspart present - What counts now.
 * @csspart history - What was done, on a line of time.
 * @csspart picture - The picture of where data goes, folded.
 * @csspart proof - Whether the history is whole.
 * @csspart actions - What can be done with the record.
 */
export class PrivacyRecord extends LitElement {
  static override styles = [tokens, base, button, fold, desk, styles];

  /** The center to work on; found in the document unless given. */
  @property({ attribute: false }) center?: Center | undefined;

  @state() private report: ChainReport | undefined;
  @state() private deleting = false;
  @state() private picture = false;
  @state() private said: Said | undefined;

  readonly #center = new CenterController(this);
  #checked: ConsentRecord['events'] | undefined;

  override render(): TemplateResult | typeof nothing {
    const { ready } = this.#center;
    if (!ready) return nothing;
    const { words, center } = ready;
    const consent = center.$consent.get();
    const record = consent?.record;
    const empty = !record || (record.events.length === 0 && record.decisions.size === 0);
    return html`<div class="content" lang=${words.language} dir=${words.direction}>
      <p class="intro">${words.t(empty ? 'record.none' : 'record.intro')}</p>
      ${empty ? nothing : otherLanguages(words, ready.lookup.services)}
      ${consent && !consent.persisted ? html`<p class="intro">${words.t('record.notKept')}</p>` : nothing}
      ${
        empty
          ? nothing
          : html`<div class="columns">${renderGroups(ready)} ${renderHistory(ready, record.events)}</div>
              ${this.#renderProof(ready, record)}`
      }
      ${renderPicture(ready, this.picture, (picture) => (this.picture = picture))}
      ${this.#renderActions(ready, empty ? undefined : record)}
    </div>`;
  }

  protected override updated(): void {
    const events = this.#center.center?.$consent.get()?.record.events;
    if (!events || events === this.#checked) return;
    this.#checked = events;
    void verifyChain(events).then((report) => {
      // Another change may have come while the hashes were computed.
      if (events === this.#checked) this.report = report;
    });
  }

  #renderProof({ words }: ReadyCenter, { id, subject }: ConsentRecord): TemplateResult {
    return html`<section part="proof">
      <h3>${words.t('record.proof')}</h3>
      <p>${this.report ? words.t(`record.${this.report.status}`) : nothing} ${words.t('record.proofText')}</p>
      <p class="small quiet ids">${words.t('record.ids', { record: id, subject })}</p>
    </section>`;
  }

  #renderActions(ready: ReadyCenter, record: ConsentRecord | undefined): TemplateResult {
    const { words } = ready;
    const read = { id: 'import', title: 'record.import', text: 'record.importText' } as const;
    return html`<section part="actions">
      <h3>${words.t('record.take')}</h3>
      <input
        type="file"
        accept=".json,application/json"
        hidden
        @change=${(event: Event) => void this.#read(ready, event)}
      />
      <ul class="rows">
        ${record ? recordActions.map((it) => renderRow(ready, it, () => void it.run(ready, record))) : nothing}
        ${renderRow(ready, read, () => this.renderRoot.querySelector('input')?.click())}
        ${record ? this.#renderDelete(ready) : nothing}
      </ul>
      <p role="status" tabindex="-1">${this.said ? words.t(this.said) : nothing}</p>
    </section>`;
  }

  #renderDelete(ready: ReadyCenter): TemplateResult {
    const { words } = ready;
    const row = { id: 'delete', title: 'record.delete', text: 'record.deleteText' } as const;
    const sure = html`<div class="sure" role="group" aria-labelledby="sure">
      <p id="sure">${words.t('record.deleteSure')}</p>
      <div class="actions">
        <button type="button" class="plain" data-action="keep" @click=${() => this.#sure(false)}>
          ${words.t('record.deleteNot')}
        </button>
        <button type="button" class="plain" data-action="delete-now" @click=${() => this.#forget(ready)}>
          ${words.t('record.deleteDo')}
        </button>
      </div>
    </div>`;
    return renderRow(ready, row, () => this.#sure(true), this.deleting ? sure : nothing);
  }

  async #read(ready: ReadyCenter, event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (!file) return;
    this.said = (await importFile(ready, file, event)) ? 'record.imported' : 'record.importFailed';
    input.value = '';
  }

  #sure(deleting: boolean): void {
    this.deleting = deleting;
    this.said = undefined;
    this.#focus(deleting ? '[data-action=keep]' : '[data-action=delete]');
  }

  #forget({ center }: ReadyCenter): void {
    center.forget({ surface: 'record' });
    this.deleting = false;
    this.said = 'record.deleted';
    this.#focus('[role=status]');
  }

  #focus(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}
