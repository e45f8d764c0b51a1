import { createCenter, type Center, type CenterOptions, type Integration } from './center.ts';
import { announce } from './events/announcer.ts';
import { cookieCleaner } from './integrations/cookie-cleaner.ts';
import { recordSeal } from './integrations/record-seal.ts';
import { recordSink } from './integrations/record-sink.ts';
import { scriptGate } from './integrations/script-gate.ts';

/** What the center of every page reacts with: one line each. */
const createIntegrations = (): readonly Integration[] => [scriptGate(), cookieCleaner(), recordSeal, recordSink];

/** A center of a page: announced on an element, with the integrations that every page needs. */
export function createBrowserCenter(target: EventTarget, options: CenterOptions): Center {
  const center = createCenter(options);
  for (const integration of createIntegrations()) center.connect(integration);
  center.connect({ name: 'announcer', needs: 'index', connect: (connected) => announce(connected, target) });
  return center;
}
