import type { Integration } from '../center.ts';
import { connectLate } from './late.ts';

/** Seals records and sends them, from the first act on, or where an earlier page could not finish: a mere visit needs neither. */
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
      if (!own.some((event) => event && event.hash === undefined)) return;
      isLoaded = true;
      void connectLate(center, async () => {
        const [{ recordSink }, { recordSeal }] = await Promise.all([
          import('../integrations/record-sink.ts'),
          import('../integrations/record-seal.ts'),
        ]);
        return [recordSink, recordSeal];
      });
    });
  },
};
