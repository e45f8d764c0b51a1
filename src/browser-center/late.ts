import type { Center, Integration } from '../center.ts';

/** Connects integrations that come later. What does not arrive, offline as a rule, is tried again by the next page. */
export async function connectLate(center: Center, load: () => Promise<readonly Integration[]>): Promise<void> {
  try {
    for (const integration of await load()) center.connect(integration);
  } catch {
    console.warn('privacy-center: a part could not be loaded; the next page tries again.');
  }
}
