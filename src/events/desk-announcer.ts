import type { Desks } from '../stores/desks.ts';
import type { ItemKind, OutboxItem } from '../stores/outbox/item.ts';
import { PrivacyNewsletterChangedEvent, type NewsletterChangeDetail } from './newsletter-changed.ts';
import { PrivacyRequestSentEvent } from './request-sent.ts';

const changes: Partial<Record<ItemKind, NewsletterChangeDetail['change']>> = {
  unsubscribe: 'left',
  subscribe: 'asked',
  objection: 'objected',
};

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function eventOf({ id, kind, state, about, answer }: OutboxItem): Event | undefined {
  if (state !== 'sent' && state !== 'received') return undefined;
  const change = changes[kind];
  if (change) return new PrivacyNewsletterChangedEvent({ change, newsletters: about, confirmed: state === 'received' });
  if (kind !== 'request') return undefined;
  const [reference, dueAt] = [textOf(answer?.['reference']), textOf(answer?.['dueAt'])];
  return new PrivacyRequestSentEvent({ request: id, rights: about, state, reference, dueAt });
}

/**
 * Says on a target what goes out of the desks' outbox. Returns what ends it.
 *
 * @param left what lay in it when it was opened: what of that had gone out was said then
 */
export function announceDesks({ outbox }: Desks, left: readonly OutboxItem[], target: EventTarget): () => void {
  const said = new Set(left.flatMap((item) => (eventOf(item) ? [item.id] : [])));
  return outbox.$items.subscribe((items) => {
    for (const item of items) {
      const event = said.has(item.id) ? undefined : eventOf(item);
      if (!event) continue;
      said.add(item.id);
      target.dispatchEvent(event);
    }
  });
}
