import { createStore, del, set, values } from 'idb-keyval';
import type { OutboxStorage } from './outbox-storage.ts';

/** Some browsers leave an opening database unanswered for ever: after this many milliseconds it counts as blocked. */
const patience = 3_000;

async function attempt<T, Other>(work: () => Promise<T>, otherwise: Other): Promise<T | Other> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Other>((resolve) => {
    timer = setTimeout(resolve, patience, otherwise);
  });
  try {
    return await Promise.race([work(), late]);
  } catch {
    // Blocked by the browser, full, or a sandboxed frame: for the caller all of these mean "not kept".
    return otherwise;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * An outbox in IndexedDB, in a database of that name. Tabs take turns by the Web Locks API; where it is missing (insecure
 * pages) two tabs may send the same item, which its idempotency key makes harmless.
 */
export function createIndexedDbOutbox(name: string): OutboxStorage {
  const store = createStore(name, 'outbox');
  const others = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name);
  let closed = false;

  async function tell(kept: Promise<boolean>): Promise<boolean> {
    const done = await kept;
    // What was under way when the center stopped finds the channel closed: there is nobody left to tell.
    if (done && !closed) others?.postMessage('changed');
    return done;
  }
  return {
    load: () => attempt(() => values<unknown>(store), undefined),
    put: (item) => tell(attempt(() => set(item.id, item, store).then(() => true), false)),
    remove: (id) => tell(attempt(() => del(id, store).then(() => true), false)),
    async exclusively(work) {
      const { locks } = navigator;
      await (locks ? locks.request(name, work) : work());
    },
    watch(changed) {
      const onMessage = (): void => changed();
      others?.addEventListener('message', onMessage);
      return () => {
        others?.removeEventListener('message', onMessage);
        closed = true;
        others?.close();
      };
    },
  };
}
