import { lateCleaner } from './browser-center/late-cleaner.ts';
import { lateRecords } from './browser-center/late-records.ts';
import { pageGate } from './browser-center/page-gate.ts';
import { createCenter, type Center, type CenterOptions, type Integration } from './center.ts';
import { announce } from './events/announcer.ts';

/** What the center of every page reacts with: one line each. */
const integrations: readonly Integration[] = [pageGate, lateCleaner, lateRecords];

/** A center of a page: announced on an element, with the integrations that every page needs. */
export function createBrowserCenter(target: EventTarget, options: CenterOptions): Center {
  const center = createCenter(options);
  for (const integration of integrations) center.connect(integration);
  center.connect({ name: 'announcer', needs: 'index', connect: (connected) => announce(connected, target) });
  return center;
}
