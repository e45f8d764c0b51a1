import type { Integration } from '../center.ts';
import { feedGate } from '../integrations/script-gate/feed.ts';
import { connectLate } from './late.ts';

/** Feeds the gate in the page's head. A page without one gets a gate of its own, which keeps everything shut until it has come. */
export const pageGate: Integration = {
  name: 'page-gate',
  needs: 'index',
  connect(center) {
    if (globalThis.privacyGate) return feedGate(center, globalThis.privacyGate);
    void connectLate(center, async () => [(await import('../integrations/script-gate.ts')).scriptGate()]);
    return () => undefined;
  },
};
