import { computed } from 'nanostores';
import type { Integration } from '../center.ts';
import { connectLate } from './late.ts';

const whenIdle = (work: () => void): unknown => (globalThis.requestIdleCallback ?? setTimeout)(() => work());

/**
 * Cleans up once something may no longer run, and after the page where something was refused on an earlier one. The names
 * of what is to be deleted come with the whole policy, which a visitor who agrees to everything need not load.
 */
export const lateCleaner: Integration = {
  name: 'late-cleaner',
  needs: 'index',
  connect(center) {
    let isLoading = false;
    /** What was allowed before something stopped. */
    let before: ReadonlySet<string> | undefined;
    let hasStopped = false;

    async function load(): Promise<void> {
      isLoading = true;
      await connectLate(center, async () => {
        const { cookieCleaner } = await import('../integrations/cookie-cleaner.ts');
        return [cookieCleaner(hasStopped && before ? { before } : {})];
      });
    }

    const $services = computed([center.$index, center.$consent], (index) =>
      index.status === 'ready' ? index.lookup.optional.map(({ id }) => id) : undefined,
    );
    return $services.subscribe((ids) => {
      if (!ids || hasStopped) return;
      const allowed = new Set(ids.filter(center.allows));
      if (before) hasStopped = [...before].some((id) => !allowed.has(id));
      else if (ids.some((id) => center.stateOf(id) === 'refused')) whenIdle(() => isLoading || void load());
      if (!hasStopped) before = allowed;
      else if (!isLoading) void load();
    });
  },
};
