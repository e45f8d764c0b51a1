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

/** Says on a target what has gone out of the desks' outbox since it was opened. Returns what ends it. */
export function announceDesks({ outbox }: Desks, target: EventTarget): () => void {
  const said = new Set<string>();
  let isOpen = false;
  const end = outbox.$items.subscribe((items) => {
    for (const item of items) {
      if (said.has(item.id)) continue;
      const event = eventOf(item);
      if (!event) continue;
      said.add(item.id);
      // What earlier visits have left was said then.
      if (isOpen) target.dispatchEvent(event);
    }
  });
  void outbox.ready.then(() => {
    isOpen = true;
  });
  return end;
}
