import { html, nothing, type TemplateResult } from 'lit';
import type { WordKey, Words } from '../../i18n/words.ts';
import type { Right } from '../../policy/rights/rights.ts';
import type { Desks } from '../../stores/desks.ts';
import type { ItemState, OutboxItem } from '../../stores/outbox/item.ts';
import type { ReadyCenter } from '../center-controller.ts';
import { stateWords } from '../outbox/state-words.ts';
import { saveText } from '../save-text.ts';
import { confirmationOf } from './letter.ts';

const titles: Readonly<Record<ItemState, WordKey>> = {
  waiting: 'rights.sent.underWay',
  sending: 'rights.sent.underWay',
  sent: 'rights.sent.unseen',
  received: 'rights.sent.thanks',
  failed: 'rights.sent.refused',
};

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** A code's words; the code itself where the server knows one that we do not. */
function codeWords({ t }: Words, group: 'status' | 'reason', code: string): string {
  const key = `rights.${group}.${code}` as WordKey;
  const words = t(key);
  return words === key ? code : words;
}

const renderFact = (term: string, detail: unknown): TemplateResult =>
  html`<div>
    <dt>${term}</dt>
    <dd>${detail}</dd>
  </div>`;

/** What is known of a request: what was asked, and, once it was received, reference, times and status. */
export function renderFacts(words: Words, { about, answer = {} }: OutboxItem): TemplateResult {
  const [reference, status, reason] = [textOf(answer['reference']), textOf(answer['status']), textOf(answer['reason'])];
  const received = Date.parse(textOf(answer['receivedAt']) ?? '');
  const due = textOf(answer['dueAt']);
  return html`<dl class="facts">
    ${reference ? renderFact(words.t('rights.sent.reference'), html`<code>${reference}</code>`) : nothing}
    ${renderFact(words.t('rights.sent.asked'), words.list(about.map((right) => words.t(`rights.name.${right as Right}`))))}
    ${Number.isNaN(received) ? nothing : renderFact(words.t('rights.sent.at'), words.dateTime(received))}
    ${due && /^\d{4}-\d\d-\d\d$/.test(due) ? renderFact(words.t('rights.sent.due'), html`<strong>${words.date(due)}</strong>`) : nothing}
    ${
      status
        ? renderFact(
            words.t('rights.sent.status'),
            `${codeWords(words, 'status', status)}${reason ? `. ${codeWords(words, 'reason', reason)}` : ''}`,
          )
        : nothing
    }
  </dl>`;
}

/** The buttons of a received request: ask for its status, keep a confirmation. */
export function renderReceivedActions({ words, lookup }: ReadyCenter, desks: Desks, item: OutboxItem): TemplateResult {
  const save = (): void => {
    const { subject, text } = confirmationOf({ words, lookup }, item);
    saveText(`${subject} ${String(item.answer?.['reference'])}.txt`, text);
  };
  return html`<button type="button" class="plain" data-action="confirmation" @click=${save}>
      ${words.t('rights.sent.save')}
    </button>
    <button type="button" class="plain" data-action="refresh" @click=${() => void desks.requests.refresh(item.id)}>
      ${words.t('rights.sent.refresh')}
    </button>`;
}

/** Renders what became of the request in the form. */
export function renderResult(ready: ReadyCenter, desks: Desks, item: OutboxItem): TemplateResult {
  const { words } = ready;
  const { outbox, requests } = desks;
  const isOpen = item.state === 'waiting' || item.state === 'failed';
  return html`<section part="result" tabindex="-1" aria-label=${words.t(titles[item.state])}>
    <div role="status">
      <h3>${words.t(titles[item.state])}</h3>
      ${item.state === 'received' ? nothing : html`<p>${stateWords(words, item)}</p>`}
      ${item.state === 'waiting' && !outbox.$kept.get() ? html`<p>${words.t('outbox.notKept')}</p>` : nothing}
    </div>
    ${renderFacts(words, item)}
    <div class="actions">
      ${item.state === 'received' ? renderReceivedActions(ready, desks, item) : nothing}
      ${
        item.state === 'waiting'
          ? html`<button type="button" class="plain" @click=${() => void outbox.retry()}>
              ${words.t('outbox.retry')}
            </button>`
          : nothing
      }
      ${
        isOpen
          ? html`<button type="button" class="plain" data-action="edit" @click=${() => void outbox.remove(item.id)}>
              ${words.t('rights.sent.edit')}
            </button>`
          : nothing
      }
      ${
        isOpen || item.state === 'sending'
          ? nothing
          : html`<button type="button" class="plain" data-action="again" @click=${() => requests.begin()}>
              ${words.t('rights.sent.again')}
            </button>`
      }
    </div>
  </section>`;
}
