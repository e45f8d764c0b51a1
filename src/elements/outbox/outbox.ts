import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Center } from '../../center.ts';
import type { Desks } from '../../stores/desks.ts';
import type { OutboxItem } from '../../stores/outbox/item.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { desk } from '../../styles/desk.styles.ts';
import { tokens } from '../../styles/tokens.styles.ts';
import { CenterController, type ReadyCenter } from '../center-controller.ts';
import { DeskController } from '../desk-controller.ts';
import { styles } from './outbox.styles.ts';
import { stateWords } from './state-words.ts';

const isOpen = ({ state }: OutboxItem): boolean => state === 'waiting' || state === 'sending' || state === 'failed';

/**
 * What has not arrived yet: each message with where it stands, and the ways to send it now or to take it back. Shows
 * nothing when nothing waits.
 *
 * @summary What a person sent that has not arrived yet.
 * @tagname privacy-outbox
 * @csspart list - The list of messages.
 */
export class PrivacyOutbox extends LitElement {
  static override styles = [tokens, base, button, desk, styles];

  /** The center to work on; found in the document unless given. */
  @property({ attribute: false }) center?: Center | undefined;

  /** The id of a message that is shown elsewhere already. */
  @property({ attribute: false }) without = '';

  readonly #center = new CenterController(this);
  readonly #desk = new DeskController(this, this.#center, ({ outbox }) => [outbox.$items, outbox.$kept]);

  override render(): TemplateResult | typeof nothing {
    const { ready } = this.#center;
    const { desks } = this.#desk;
    if (!ready || !desks) return nothing;
    const open = desks.outbox.$items.get().filter((item) => isOpen(item) && item.id !== this.without);
    const { words } = ready;
    return html`<div role="status" lang=${words.language} dir=${words.direction}>
      ${open.length > 0 ? this.#renderList(ready, desks, open) : nothing}
    </div>`;
  }

  #renderList(ready: ReadyCenter, { outbox }: Desks, items: readonly OutboxItem[]): TemplateResult {
    const { words } = ready;
    return html`<section>
      <h3>${words.t('outbox.title')}</h3>
      ${outbox.$kept.get() ? nothing : html`<p>${words.t('outbox.notKept')}</p>`}
      <ul part="list">
        ${items.map((item) => this.#renderItem(ready, outbox, item))}
      </ul>
    </section>`;
  }

  #renderItem({ words, lookup }: ReadyCenter, outbox: Desks['outbox'], item: OutboxItem): TemplateResult {
    const waits = item.state === 'waiting';
    const titles = lookup.policy.newsletters.filter(({ id }) => item.about.includes(id));
    const about = words.list(titles.map(({ title }) => words.text(title).text));
    const name = words.t(`outbox.${item.kind}`);
    return html`<li data-state=${item.state}>
      <p>
        <strong>${about === '' ? name : `${name}: ${about}`}</strong>
        <span class="quiet small">${words.dateTime(item.at)}</span><br />${stateWords(words, item)}
      </p>
      <div class="actions">
        ${
          waits
            ? html`<button type="button" class="plain" @click=${() => void outbox.retry()}>
                ${words.t('outbox.retry')}
              </button>`
            : nothing
        }
        ${
          item.state === 'sending'
            ? nothing
            : html`<button type="button" class="plain" @click=${() => void outbox.remove(item.id)}>
                ${words.t(waits ? 'outbox.cancel' : 'outbox.remove')}
              </button>`
        }
      </div>
    </li>`;
  }
}
