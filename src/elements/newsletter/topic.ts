import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.ts';
import type { Topic } from '../../stores/newsletter/topics.ts';
import type { ReadyCenter } from '../center-controller.ts';
import { localText } from '../local-text.ts';
import { mailLink } from '../mail-link.ts';
import { stateWords } from '../outbox/state-words.ts';
import { safeLink } from '../safe-link.ts';

/** What a newsletter's buttons do, by its id. What comes by post or telephone ends by an objection. */
export type TopicActs = Readonly<Record<'leave' | 'join' | 'object', (id: string) => void>>;

const refused = new Set<Topic['state']>(['leave-failed', 'join-failed']);

function renderState(words: Words, { state, at, trouble }: Topic): TemplateResult {
  const date = at === undefined ? '' : words.dateTime(at);
  return html`<p class="state" role="status" data-state=${state}>
    ${words.t(`newsletter.state.${state}`, { date })}
    ${refused.has(state) && trouble ? stateWords(words, { state: 'failed', trouble }) : nothing}
    ${state === 'leaving' && trouble ? stateWords(words, { state: 'waiting', trouble }) : nothing}
  </p>`;
}

/** By which channel a newsletter comes, how often, and on which legal bases. */
function renderFacts(words: Words, { newsletter: { channel, frequency, legalBasis } }: Topic): readonly unknown[] {
  const facts = [
    words.t(`newsletter.channel.${channel}`),
    ...(frequency ? [localText(words, frequency)] : []),
    ...legalBasis.map((basis) => words.code('basis', basis)),
  ];
  return facts.flatMap((fact, at) => (at === 0 ? [fact] : [' · ', fact]));
}

/** The ways of a newsletter besides its server: the account, and a mail that is written already. */
function renderWays({ words, lookup }: ReadyCenter, { newsletter }: Topic): TemplateResult {
  const { unsubscribe } = newsletter;
  const title = words.text(newsletter.title).text;
  const address = unsubscribe.email ?? lookup.policy.rights.email;
  const mail =
    address &&
    mailLink(address, words.t('newsletter.mailSubject', { title }), words.t('newsletter.mailText', { title }));
  return html`<p class="ways small">
    ${unsubscribe.accountUrl ? safeLink(unsubscribe.accountUrl, words.t('newsletter.account')) : nothing}
    ${mail ? html`<a href=${mail} aria-label=${words.t('newsletter.mailOf', { title })}>${words.t('newsletter.mail')}</a>` : nothing}
  </p>`;
}

/** Renders one newsletter: what it is, where it stands, and the ways out of it and into it. */
export function renderTopic(ready: ReadyCenter, topic: Topic, acts: TopicActs | undefined): TemplateResult {
  const { words, lookup } = ready;
  const { id, title, description, channel, unsubscribe, subscribe } = topic.newsletter;
  const name = words.text(title).text;
  const button = (act: 'leave' | 'join', run = acts?.[act]): TemplateResult =>
    html`<button
      type="button"
      class="plain"
      data-act=${act}
      aria-label=${words.t(`newsletter.${act}Of`, { title: name })}
      @click=${() => run?.(id)}
    >
      ${words.t(`newsletter.${act}`)}
    </button>`;
  return html`<li id="topic-${id}">
    <div>
      <h4>${localText(words, title)}</h4>
      ${description ? html`<p>${localText(words, description)}</p>` : nothing}
      <p class="quiet small">${renderFacts(words, topic)}</p>
      ${renderState(words, topic)} ${renderWays(ready, topic)}
    </div>
    <div class="acts">
      ${acts && channel === 'email' && unsubscribe.endpoint ? button('leave') : nothing}
      ${acts && channel !== 'email' && lookup.policy.rights.marketingObjection?.endpoint ? button('leave', acts.object) : nothing}
      ${acts && subscribe?.endpoint ? button('join') : nothing}
    </div>
  </li>`;
}
