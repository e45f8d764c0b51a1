import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.ts';
import type { Transfer } from '../../policy/types.ts';
import type { ReadyCenter } from '../center-controller.ts';
import { localText } from '../local-text.ts';
import { safeLink } from '../safe-link.ts';

function decisionWords(words: Words, { decision, adoptedOn, scc, dpf }: Transfer): string | undefined {
  if (dpf) {
    const { participant: name, checkedOn } = dpf;
    return checkedOn
      ? words.t('service.participantChecked', { name, date: words.date(checkedOn) })
      : words.t('service.participant', { name });
  }
  const named = decision ?? scc?.decision;
  return named && adoptedOn ? words.t('service.decisionOf', { decision: named, date: words.date(adoptedOn) }) : named;
}

function renderTransfer({ words, lookup }: ReadyCenter, transfer: Transfer): TemplateResult {
  const recipients = transfer.recipients.map((id) => lookup.parties.get(id)?.name ?? id);
  const decision = decisionWords(words, transfer);
  return html`<li>
    <strong>${words.country(transfer.country)}</strong
    >${recipients.length > 0 ? html` (${words.list(recipients)})` : nothing}
    <dl class="pairs">
      <div>
        <dt>${words.t('service.safeguard')}</dt>
        <dd>
          ${words.code('mechanism', transfer.mechanism)}${decision ? html`<br /><span class="quiet">${decision}</span>` : nothing}
        </dd>
      </div>
      ${
        transfer.fallback
          ? html`<div>
              <dt>${words.t('service.fallback')}</dt>
              <dd>${words.code('mechanism', transfer.fallback)}</dd>
            </div>`
          : nothing
      }
      ${
        transfer.risk
          ? html`<div>
              <dt>${words.t('service.risk')}</dt>
              <dd>${localText(words, transfer.risk)}</dd>
            </div>`
          : nothing
      }
    </dl>
    ${transfer.note ? html`<p class="quiet">${localText(words, transfer.note)}</p>` : nothing}
    ${transfer.copyUrl ? html`<p>${safeLink(transfer.copyUrl, words.t('service.copy'))}</p>` : nothing}
  </li>`;
}

/** Transfers to third countries, each with its safeguard and the way to a copy of it: Art. 13(1)(f) GDPR. */
export function renderTransfers(ready: ReadyCenter, transfers: readonly Transfer[]): TemplateResult {
  return html`<ul class="list">
    ${transfers.map((transfer) => renderTransfer(ready, transfer))}
  </ul>`;
}
