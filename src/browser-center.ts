import { createCenter, type Center, type CenterOptions, type Integration } from './center.ts';
import { announce } from './events/announcer.ts';

/** What a center on a page reacts with, one line each. */
const defaultIntegrations: readonly Integration[] = [];

/** A center of a page: announced on an element, with the integrations that every page needs. */
export function createBrowserCenter(target: EventTarget, options: CenterOptions): Center {
  const center = createCenter(options);
  for (const integration of defaultIntegrations) center.connect(integration);
  center.connect({ name: 'announcer', connect: (connected) => announce(connected, target) });
  return center;
}
