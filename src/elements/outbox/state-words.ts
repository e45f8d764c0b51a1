import type { Words } from '../../i18n/words.ts';
import type { OutboxItem } from '../../stores/outbox/item.ts';

/** The words for where a message stands, what holds it up included. */
export const stateWords = ({ t }: Words, { state, trouble }: Pick<OutboxItem, 'state' | 'trouble'>): string =>
  t(`outbox.${state === 'waiting' || state === 'failed' ? (trouble ?? 'waiting') : state}`);
