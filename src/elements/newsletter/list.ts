import { html, nothing, type TemplateResult } from 'lit';
import type { NewsletterStore } from '../../stores/newsletter/newsletter.ts';
import { topicsOf } from '../../stores/newsletter/topics.ts';
import type { ReadyCenter } from '../center-controller.ts';
import { renderTextField } from '../request/fields.ts';
import { renderTopic, type TopicActs } from './topic.ts';

/** What can be done with the list, once the desk is there. */
export interface ListActs {
  readonly store: NewsletterStore;
  readonly emailError: string | undefined;
  readonly leaveAll: (event: Event) => void;
  readonly acts: TopicActs;
}

/** The address, which is all that is asked for, and the way out of everything beside it. */
function renderAddress({ words }: ReadyCenter, { store, emailError, leaveAll }: ListActs): TemplateResult {
  return html`<form class="address" novalidate @submit=${leaveAll}>
    ${renderTextField({
      id: 'email',
      label: words.t('newsletter.email'),
      hint: words.t('newsletter.emailHint'),
      value: store.$values.get().email,
      error: emailError,
      autocomplete: 'email',
      edit: (email) => store.edit({ email }),
    })}
    <button type="submit" class="choice" data-act="leave-all">${words.t('newsletter.all')}</button>
  </form>`;
}

/** Renders the newsletters, with where each stands. */
export function renderList(ready: ReadyCenter, list: ListActs | undefined): TemplateResult {
  const { words, lookup } = ready;
  const { newsletters } = lookup.policy;
  const topics = list?.store.$topics.get() ?? topicsOf(newsletters, []);
  const canLeave = newsletters.some(({ channel, unsubscribe }) => channel === 'email' && unsubscribe.endpoint);
  const canJoin = newsletters.some(({ subscribe }) => subscribe?.endpoint !== undefined);
  return html`<section part="topics">
    <h3>${words.t('view.newsletter')}</h3>
    ${list && canLeave ? renderAddress(ready, list) : nothing}
    <ul class="topics">
      ${topics.map((topic) => renderTopic(ready, topic, list?.acts))}
    </ul>
    ${canJoin ? html`<p class="quiet small">${words.t('newsletter.joinHint')}</p>` : nothing}
  </section>`;
}
