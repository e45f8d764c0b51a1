import type { Center, Integration } from '../center.ts';
import { remembersGrants } from '../stores/consent/replay.ts';
import { connectLate } from './late.ts';
import { optionalIds } from './optional-ids.ts';

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

/** What has happened on a page before its cleaner came. */
export interface Before {
  /** What has run or was allowed. */
  readonly allowed: ReadonlySet<string>;
  /** Whether there was an answer when the page began. */
  readonly isAnswered: boolean;
}

/**
 * Cleans up once something may no longer run, and after the page where something was refused on an earlier one. The names
 * of what is to be deleted come with the whole policy, which a visitor who agrees to everything need not load.
 *
 * When the page is left and nothing remains to be asked, sealed or cleaned, it lets the next one do without a center. A page
 * on which something was taken back, or was found after it was, leaves the last look to the next one.
 */
export const cleaner = ({ allowed: before, isAnswered }: Before): Integration => ({
  name: 'cleaner',
  needs: 'index',
  connect(center) {
    let isLoading = false;
    let former = before;
    let isFirst = true;
    let hasStopped = false;
    let hasToLook = false;

    async function load(): Promise<void> {
      isLoading = true;
      await connectLate(center, async () => {
        const { cookieCleaner } = await import('../integrations/cookie-cleaner.ts');
        return [cookieCleaner(hasStopped ? { before: former } : {})];
      });
    }

    function whenHidden(): void {
      const isDone = !hasStopped && (!hasToLook || center.$clean.get());
      if (document.visibilityState === 'hidden' && isDone && isWhole(center)) center.settle();
    }

    const unsubscribe = optionalIds(center).subscribe((ids) => {
      if (!ids || hasStopped) return;
      const allowed = new Set(ids.filter(center.allows));
      hasStopped = [...former].some((id) => !allowed.has(id));
      if (!hasStopped) former = allowed;
      else if (!isLoading) void load();
      if (isFirst && !hasStopped && isAnswered && (hasToLook = isToLook(center, ids)))
        whenIdle(() => isLoading || void load());
      isFirst = false;
    });
    document.addEventListener('visibilitychange', whenHidden);
    return () => {
      unsubscribe();
      document.removeEventListener('visibilitychange', whenHidden);
    };
  },
});
