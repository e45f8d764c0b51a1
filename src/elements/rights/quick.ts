import { html, nothing, type TemplateResult } from 'lit';
import type { WordKey } from '../../i18n/words.ts';
import { isSafeLink } from '../../policy/links.ts';
import { writeRecord, type ConsentRecord } from '../../stores/consent/record.ts';
import type { ReadyCenter } from '../center-controller.ts';
import { saveText } from '../save-text.ts';
import { marketingServices } from './marketing.ts';

/** What was done last with a quick action, for the person to read. */
export interface Done {
  readonly action: string;
  readonly words: WordKey;
  /** What was deleted, as long as it can be brought back. */
  readonly record?: ConsentRecord | undefined;
}

/** What works at once and asks nothing. */
interface QuickAction {
  readonly id: string;
  readonly title: WordKey;
  readonly text: WordKey;
  readonly run: (ready: ReadyCenter, gesture: Event) => Done | undefined;
}

const cause = (gesture: Event) => ({ surface: 'rights', gesture }) as const;

const see: QuickAction = {
  id: 'see',
  title: 'rights.quick.see',
  text: 'rights.quick.seeText',
  run: ({ center }) => void center.open('record'),
};

const save: QuickAction = {
  id: 'export',
  title: 'rights.quick.export',
  text: 'rights.quick.exportText',
  run({ center, lookup, words }) {
    const record = center.$consent.get()?.record;
    if (record) saveText(`${words.t('view.record')}.json`, writeRecord(record, lookup.policy.id), 'application/json');
    return undefined;
  },
};

const forget: QuickAction = {
  id: 'delete',
  title: 'rights.quick.delete',
  text: 'rights.quick.deleteText',
  run({ center }, gesture) {
    const record = center.$consent.get()?.record;
    center.forget(cause(gesture));
    return { action: 'delete', words: 'rights.quick.deleted', record };
  },
};

const withdraw: QuickAction = {
  id: 'withdraw',
  title: 'rights.quick.withdraw',
  text: 'rights.quick.withdrawText',
  run({ center }, gesture) {
    center.withdraw(undefined, cause(gesture));
    return { action: 'withdraw', words: 'rights.quick.withdrawn' };
  },
};

const marketing: QuickAction = {
  id: 'marketing',
  title: 'rights.quick.marketing',
  text: 'rights.quick.marketingText',
  run(ready, gesture) {
    const ids = marketingServices(ready);
    if (ids.length > 0) ready.center.withdraw(ids, { act: 'object', ...cause(gesture) });
    return { action: 'marketing', words: `rights.quick.marketing${ids.length > 0 ? 'Done' : 'None'}` };
  },
};

const newsletter: QuickAction = {
  id: 'newsletter',
  title: 'rights.quick.newsletter',
  text: 'rights.quick.newsletterText',
  run: ({ center }) => void center.open('newsletter'),
};

const own: readonly QuickAction[] = [see, save, forget, withdraw, marketing];

function renderDone(ready: ReadyCenter, done: Done | undefined, tell: (done: Done | undefined) => void): unknown {
  if (!done) return nothing;
  const { words, center } = ready;
  const { record } = done;
  const undo = (gesture: Event): void => {
    center.adopt(record!, { act: 'import', ...cause(gesture) });
    tell({ action: 'delete', words: 'rights.quick.restored' });
  };
  const next = done.action === 'marketing' && ready.lookup.policy.newsletters.length > 0;
  return html`${words.t(done.words)}
  ${record ? html`<button type="button" class="link" @click=${undo}>${words.t('rights.quick.undo')}</button>` : nothing}
  ${
    next
      ? html`<button type="button" class="link" @click=${() => center.open('newsletter', 'objection')}>
          ${words.t('rights.quick.marketingMail')}
        </button>`
      : nothing
  }`;
}

function renderLinkRow({ words }: ReadyCenter, url: string | undefined, title: WordKey, text: WordKey): unknown {
  if (url === undefined || !isSafeLink(url)) return nothing;
  return html`<li><a class="plain" href=${url}>${words.t(title)}</a><span>${words.t(text)}</span></li>`;
}

/** Renders what works at once. @param tell hears what was done, and is asked to render it */
export function renderQuick(
  ready: ReadyCenter,
  done: Done | undefined,
  tell: (done: Done | undefined) => void,
): TemplateResult {
  const { words, lookup } = ready;
  const { rights, newsletters } = lookup.policy;
  const actions = newsletters.length > 0 ? [...own, newsletter] : own;
  return html`<section part="quick">
    <h3>${words.t('rights.quick.title')}</h3>
    <ul class="rows">
      ${actions.map(
        ({ id, title, text, run }) =>
          html`<li>
            <button type="button" class="plain" data-quick=${id} @click=${(event: Event) => tell(run(ready, event))}>
              ${words.t(title)}
            </button>
            <span>${words.t(text)}</span>
            <span role="status">${done?.action === id ? renderDone(ready, done, tell) : nothing}</span>
          </li>`,
      )}
      ${renderLinkRow(ready, rights.accountUrl, 'rights.quick.data', 'rights.quick.dataText')}
      ${renderLinkRow(ready, rights.deleteAccountUrl, 'rights.quick.account', 'rights.quick.accountText')}
    </ul>
  </section>`;
}
