import type { Integration } from '../center.ts';
import { connectLate } from './late.ts';
import { optionalIds } from './optional-ids.ts';

/**
 * Loads the cleaner once there is an answer, or something has run that may not any more: it was taken back in another tab
 * before this one had its center. Who has not answered has nothing to clean up.
 */
export const lateCleaner: Integration = {
  name: 'late-cleaner',
  needs: 'index',
  connect(center) {
    const allowed = new Set<string>();
    let isFirst = true;
    let isLoaded = false;
    return optionalIds(center).subscribe((ids) => {
      const consent = center.$consent.get();
      if (!ids || !consent || isLoaded) return;
      const isAnswered = isFirst && consent.record.decisions.size > 0;
      for (const id of ids) if (center.allows(id) || (isFirst && globalThis.privacyGate?.hasRun(id))) allowed.add(id);
      isFirst = false;
      const hasStopped = [...allowed].some((id) => !center.allows(id));
      if (!isAnswered && !hasStopped && !consent.cause) return;
      isLoaded = true;
      void connectLate(center, async () => [(await import('./cleaner.ts')).cleaner({ allowed, isAnswered })]);
    });
  },
};
