import { html, nothing, type TemplateResult } from 'lit';
import type { Desks } from '../../stores/desks.ts';
import type { ReadyCenter } from '../center-controller.ts';
import { stateWords } from '../outbox/state-words.ts';
import { renderFacts, renderReceivedActions } from '../request/result.ts';

/** Renders the requests that went out from this browser, the one in the form aside. */
export function renderRequests(ready: ReadyCenter, desks: Desks | undefined): TemplateResult | typeof nothing {
  const current = desks?.requests.$current.get();
  const done = desks?.requests.$requests.get().filter(({ state }) => state === 'received' || state === 'sent') ?? [];
  const others = done.filter(({ id }) => id !== current?.id);
  if (!desks || others.length === 0) return nothing;
  const { words } = ready;
  return html`<section part="requests">
    <h3>${words.t('rights.sent.title')}</h3>
    <ul class="requests">
      ${others.map(
        (item) =>
          html`<li>
            ${renderFacts(words, item)} ${item.state === 'sent' ? html`<p>${stateWords(words, item)}</p>` : nothing}
            <div class="actions">
              ${item.state === 'received' ? renderReceivedActions(ready, desks, item) : nothing}
              <button type="button" class="plain" @click=${() => void desks.outbox.remove(item.id)}>
                ${words.t('outbox.remove')}
              </button>
            </div>
          </li>`,
      )}
    </ul>
  </section>`;
}
