import { createCenter, type Center, type CenterOptions } from '../../src/center.ts';
import { createManualClock } from '../../src/ports/clock.ts';
import { createMemoryStorage } from '../../src/ports/storage.ts';
import { policyJson, serviceJson } from '../fixtures/policy.ts';

/** The services of the integrations' tests: one for each kind of signal. */
export const services = [
  serviceJson('analytics', { signals: { googleConsentMode: ['analytics_storage'] } }),
  serviceJson('ads', { signals: { googleConsentMode: ['ad_storage', 'ad_user_data', 'ad_personalization'] } }),
  serviceJson('video', { category: 'media' }),
  serviceJson('chat', { choice: 'objection', legalBasis: { processing: ['gdpr:6-1-f'] }, cookies: [] }),
];

/** A center in memory whose policy is being read: await `ready`. */
export function createTestCenter(options: Partial<CenterOptions> = {}): Center {
  return createCenter({
    policy: policyJson(services),
    languages: ['en'],
    storage: () => createMemoryStorage(),
    clock: createManualClock(Date.UTC(2026, 10, 24)),
    gpc: false,
    ...options,
  });
}

/** A center in memory, once its policy has been read. */
export async function readyCenter(options: Partial<CenterOptions> = {}): Promise<Center> {
  const center = createTestCenter(options);
  await center.ready;
  return center;
}
