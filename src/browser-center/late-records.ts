import type { Integration } from '../center.ts';
import { remembersGrants } from '../stores/consent/replay.ts';
import { connectLate } from './late.ts';

/**
 * Seals records, sends them and remembers what was allowed, from the first act on, or where an earlier page could not
 * finish: a mere visit needs nothing of it.
 */
export const lateRecords: Integration = {
  name: 'late-records',
  needs: 'index',
  connect(center) {
    let isLoaded = false;
    let isFirst = true;
    return center.$consent.subscribe((consent) => {
      if (!consent || isLoaded) return;
      const own = isFirst ? consent.record.events : [consent.event];
      isFirst = false;
      if (own.every((event) => !event || event.hash) && remembersGrants(consent.record)) return;
      isLoaded = true;
      void connectLate(center, async () => {
        const [{ recordSink }, { recordSeal }, { itemMemory }] = await Promise.all([
          import('../integrations/record-sink.ts'),
          import('../integrations/record-seal.ts'),
          import('../integrations/cookie-cleaner/memory.ts'),
        ]);
        return [recordSink, recordSeal, itemMemory];
      });
    });
  },
};
