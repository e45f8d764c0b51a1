import type { Newsletter } from '../../policy/types.ts';
import type { ItemKind, ItemState, ItemTrouble, OutboxItem } from '../outbox/item.ts';

/**
 * What is known in this browser about a newsletter. At first nothing: no one tells a page who subscribes to what.
 * `left` and `asked` were confirmed by the server; `leave-sent` and `join-sent` went out, and no answer could be read.
 */
type TopicState =
  'unknown' | 'leaving' | 'leave-sent' | 'left' | 'leave-failed' | 'joining' | 'join-sent' | 'asked' | 'join-failed';

/** A newsletter and where it stands. */
export interface Topic {
  readonly newsletter: Newsletter;
  readonly state: TopicState;
  /** When that was said last, in milliseconds since 1970-01-01T00:00Z. */
  readonly at?: number;
  readonly trouble?: ItemTrouble;
}

const stateByItem: Partial<Record<ItemKind, Readonly<Record<ItemState, TopicState>>>> = {
  unsubscribe: {
    waiting: 'leaving',
    sending: 'leaving',
    sent: 'leave-sent',
    received: 'left',
    failed: 'leave-failed',
  },
  subscribe: { waiting: 'joining', sending: 'joining', sent: 'join-sent', received: 'asked', failed: 'join-failed' },
};

/** Where each newsletter stands, by the last thing that was asked for it. @param items oldest first */
export function topicsOf(newsletters: readonly Newsletter[], items: readonly OutboxItem[]): readonly Topic[] {
  return newsletters.map((newsletter) => {
    const item = items.findLast(({ kind, about }) => stateByItem[kind] && about.includes(newsletter.id));
    const state = item && stateByItem[item.kind]?.[item.state];
    if (!item || !state) return { newsletter, state: 'unknown' };
    return { newsletter, state, at: item.settled ?? item.at, ...(item.trouble ? { trouble: item.trouble } : {}) };
  });
}
