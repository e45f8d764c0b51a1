import { html, nothing, type TemplateResult } from 'lit';
import type { NewsletterStore } from '../../stores/newsletter/newsletter.ts';
import type { ReadyCenter } from '../center-controller.ts';
import { stateWords } from '../outbox/state-words.ts';

function renderOutcome({ words }: ReadyCenter, { $byLink }: NewsletterStore): TemplateResult | string {
  const item = $byLink.get();
  if (!item) return words.t('newsletter.linkText');
  if (item.state === 'received') return words.t('newsletter.linkDone');
  if (item.state === 'sent') return words.t('newsletter.linkSent');
  return item.trouble === 'expired' ? words.t('newsletter.linkExpired') : stateWords(words, item);
}

/** Renders what a mail's link leads to: one button, because opening a link must change nothing (RFC 8058, section 1). */
export function renderLink(ready: ReadyCenter, store: NewsletterStore): TemplateResult | typeof nothing {
  const link = store.$link.get();
  if (!link) return nothing;
  const { words, lookup } = ready;
  const newsletter = lookup.policy.newsletters.find(({ id }) => id === link.list);
  const item = store.$byLink.get();
  const title = newsletter && words.text(newsletter.title).text;
  return html`<aside part="link" aria-labelledby="link">
    <h3 id="link" tabindex="-1">${words.t('newsletter.link')}</h3>
    <p role="status">${renderOutcome(ready, store)}</p>
    ${
      item
        ? nothing
        : html`<div class="choices">
            <button type="button" class="choice" data-act="leave-by-link" @click=${() => store.leaveByLink()}>
              ${title === undefined ? words.t('newsletter.linkLeave') : words.t('newsletter.linkLeaveOf', { title })}
            </button>
          </div>`
    }
  </aside>`;
}
