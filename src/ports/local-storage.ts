import { attempt } from './attempt.ts';
import { createGuardedStorage } from './guarded-storage.ts';
import type { Aside, StoragePort } from './storage.ts';

const asides: readonly Aside[] = ['damaged', 'newer'];

/** In UTF-16 units: enough to see what happened, too little to fill the storage. What is newer is kept whole. */
const longestDamaged = 100_000;

/**
 * Web Storage under one key, to be read. Another tab's change arrives by the `storage` event; a page that comes back from
 * the back/forward cache or from the background looks again, because it may have missed one.
 */
export function createLocalReader(key: string): Pick<StoragePort, 'read' | 'watch'> {
  return {
    read: () => attempt(() => localStorage.getItem(key), undefined),
    watch(changed) {
      const stop = new AbortController();
      const { signal } = stop;
      const whenVisible = (): void => {
        if (document.visibilityState === 'visible') changed();
      };
      const whenChanged = (event: StorageEvent): void => {
        if (event.key === key || event.key === null) changed();
      };
      addEventListener('storage', whenChanged, { signal });
      addEventListener('pageshow', changed, { signal });
      document.addEventListener('visibilitychange', whenVisible, { signal });
      return () => stop.abort();
    },
  };
}

/** Web Storage under one key. */
export function createLocalStorage(key: string): StoragePort {
  const keyOf = (why: Aside): string => `${key}.${why}`;
  return createGuardedStorage({
    ...createLocalReader(key),
    write(text) {
      localStorage.setItem(key, text);
      return localStorage.getItem(key) === text;
    },
    clear() {
      [key, ...asides.map(keyOf)].forEach((name) => localStorage.removeItem(name));
      return localStorage.getItem(key) === null;
    },
    setAside: (text, why) => localStorage.setItem(keyOf(why), why === 'damaged' ? text.slice(0, longestDamaged) : text),
  });
}
