import { computed } from 'nanostores';
import type { Center, Integration } from '../center.ts';
import { remembersGrants } from '../stores/consent/replay.ts';
import { connectLate } from './late.ts';

const whenIdle = (work: () => void): unknown => (globalThis.requestIdleCallback ?? setTimeout)(() => work());

/** Whether the record is whole: kept, every question answered, every event sealed, every grant remembered. */
function isWhole({ $consent, $asks }: Center): boolean {
  const { record, persisted } = $consent.get() ?? {};
  if (!record || !persisted || $asks.get().length > 0) return false;
  return record.events.every(({ hash }) => hash !== undefined) && remembersGrants(record);
}

/** Whether there is something to look for: of a service that was refused, or of one that the policy no longer has. */
function isToLook({ $index, $consent, stateOf }: Center, ids: readonly string[]): boolean {
  const index = $index.get();
  const items = [...($consent.get()?.record.items?.keys() ?? [])];
  return (
    ids.some((id) => stateOf(id) === 'refused') ||
    (index.status === 'ready' && items.some((id) => !index.lookup.services.has(id)))
  );
}

/**
 * Cleans up once something may no longer run, and after the page where something was refused on an earlier one. The names
 * of what is to be deleted come with the whole policy, which a visitor who agrees to everything need not load.
 *
 * When the page is left and nothing remains to be asked, sealed or cleaned, it lets the next one do without a center. A page
 * on which something was taken back, or was found after it was, leaves the last look to the next one.
 */
export const lateCleaner: Integration = {
  name: 'late-cleaner',
  needs: 'index',
  connect(center) {
    let isLoading = false;
    /** What was allowed before something stopped. */
    let before: ReadonlySet<string> | undefined;
    let hasStopped = false;
    let hasToLook = false;

    async function load(): Promise<void> {
      isLoading = true;
      await connectLate(center, async () => {
        const { cookieCleaner } = await import('../integrations/cookie-cleaner.ts');
        return [cookieCleaner(hasStopped && before ? { before } : {})];
      });
    }

    function whenHidden(): void {
      const isDone = !hasStopped && (!hasToLook || center.$clean.get());
      if (document.visibilityState === 'hidden' && isDone && isWhole(center)) center.settle();
    }

    const $services = computed([center.$index, center.$consent], (index) =>
      index.status === 'ready' ? index.lookup.optional.map(({ id }) => id) : undefined,
    );
    const unsubscribe = $services.subscribe((ids) => {
      if (!ids || hasStopped) return;
      const allowed = new Set(ids.filter(center.allows));
      // What the gate ran before this center came may have been taken back meanwhile: in another tab, or by a signal.
      const ran = before ? [] : ids.filter((id) => globalThis.privacyGate?.hasRun(id));
      if (ran.some((id) => !allowed.has(id))) before = new Set([...ran, ...allowed]);
      if (before) hasStopped = [...before].some((id) => !allowed.has(id));
      else if ((hasToLook = isToLook(center, ids))) whenIdle(() => isLoading || void load());
      if (!hasStopped) before = allowed;
      else if (!isLoading) void load();
    });
    document.addEventListener('visibilitychange', whenHidden);
    return () => {
      unsubscribe();
      document.removeEventListener('visibilitychange', whenHidden);
    };
  },
};
