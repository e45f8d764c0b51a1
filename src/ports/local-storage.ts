import type { Aside, StoragePort } from './storage.ts';

function attempt<Value, Otherwise>(work: () => Value, otherwise: Otherwise): Value | Otherwise {
  try {
    return work();
  } catch {
    // Blocked by the browser, full, or a sandboxed frame: for the caller all of these mean "not kept".
    return otherwise;
  }
}

const asides: readonly Aside[] = ['damaged', 'newer'];

/** In UTF-16 units: enough to see what happened, too little to fill the storage. What is newer is kept whole. */
const longestDamaged = 100_000;

/**
 * Web Storage under one key. Another tab's change arrives by the `storage` event; a page that comes back from the
 * back/forward cache or from the background looks again, because it may have missed one.
 */
export function createLocalStorage(key: string): StoragePort {
  const keyOf = (why: Aside): string => `${key}.${why}`;
  return {
    read: () => attempt(() => localStorage.getItem(key), undefined),
    write: (text) =>
      attempt(() => {
        localStorage.setItem(key, text);
        return localStorage.getItem(key) === text;
      }, false),
    clear: () =>
      attempt(() => {
        [key, ...asides.map(keyOf)].forEach((name) => localStorage.removeItem(name));
        return localStorage.getItem(key) === null;
      }, false),
    setAside: (text, why) =>
      attempt(
        () => localStorage.setItem(keyOf(why), why === 'damaged' ? text.slice(0, longestDamaged) : text),
        undefined,
      ),
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
