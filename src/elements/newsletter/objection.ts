import { html, nothing, type TemplateResult } from 'lit';
import type { NewsletterStore } from '../../stores/newsletter/newsletter.ts';
import type { OutboxItem } from '../../stores/outbox/item.ts';
import type { ReadyCenter } from '../center-controller.ts';
import { mailLink } from '../mail-link.ts';
import { stateWords } from '../outbox/state-words.ts';
import { renderTextField } from '../request/fields.ts';

function outcomeWords({ words }: ReadyCenter, item: OutboxItem): string {
  const date = words.dateTime(item.settled ?? item.at);
  if (item.state === 'received') return words.t('newsletter.objectionDone', { date });
  return item.state === 'sent' ? words.t('newsletter.objectionSent', { date }) : stateWords(words, item);
}

/** Renders the objection to direct marketing: by mail and by post, without a reason (Art. 21(2)-(3) GDPR). */
export function renderObjection(
  ready: ReadyCenter,
  store: NewsletterStore | undefined,
  emailError: string | undefined,
  object: (event: Event) => void,
): TemplateResult {
  const { words, lookup } = ready;
  const { marketingObjection: way, email: fallback, postal } = lookup.policy.rights;
  const address = way?.email ?? fallback;
  const { t } = words;
  const mail = address && mailLink(address, t('newsletter.objectionMailSubject'), t('newsletter.objectionMailText'));
  const item = store?.$objection.get();
  return html`<section part="objection" id="objection">
    <h3 tabindex="-1">${t('newsletter.objection')}</h3>
    <p>${t('newsletter.objectionText')}</p>
    <p role="status">${item ? html`${outcomeWords(ready, item)} ${t('newsletter.objectionHere')}` : nothing}</p>
    ${
      store && way?.endpoint
        ? html`<form novalidate @submit=${object}>
            ${renderTextField({
              id: 'objection-email',
              label: t('newsletter.objectionEmail'),
              value: store.$values.get().email,
              error: emailError,
              autocomplete: 'email',
              edit: (email) => store.edit({ email }),
            })}
            ${renderTextField({
              id: 'objection-postal',
              label: t('newsletter.objectionPostal'),
              value: store.$values.get().postal,
              isLong: true,
              autocomplete: 'street-address',
              edit: (text) => store.edit({ postal: text }),
            })}
            <div class="choices">
              <button type="submit" class="choice" data-act="object">${t('newsletter.objectionDo')}</button>
            </div>
          </form>`
        : nothing
    }
    <p class="ways small">
      ${mail ? html`<a href=${mail}>${t('newsletter.objectionMail')}</a>` : nothing}
      ${postal ? html`<span>${t('rights.ways.post')}: <bdi translate="no">${postal}</bdi></span>` : nothing}
    </p>
  </section>`;
}
