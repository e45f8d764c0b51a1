import type { StoragePort } from './storage.ts';

function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    // Blocked by the browser, full, or a sandboxed frame: for the caller all of these mean "not kept".
    return otherwise;
  }
}

/** Web Storage under one key. Another tab's change arrives by the `storage` event, a page restored from the back/forward cache reads again. */
export function createLocalStorage(key: string): StoragePort {
  return {
    read: () => attempt(() => localStorage.getItem(key), null),
    write: (text) =>
      attempt(() => {
        localStorage.setItem(key, text);
        return localStorage.getItem(key) === text;
      }, false),
    clear: () =>
      attempt(() => {
        localStorage.removeItem(key);
        return true;
      }, false),
    setAside: (text) => attempt(() => localStorage.setItem(`${key}.damaged`, text.slice(0, 100_000)), undefined),
    watch: (changed) => {
      const onStorage = (event: StorageEvent): void => {
        if (event.key === key || event.key === null) changed();
      };
      const onPageShow = (event: PageTransitionEvent): void => {
        if (event.persisted) changed();
      };
      addEventListener('storage', onStorage);
      addEventListener('pageshow', onPageShow);
      return () => {
        removeEventListener('storage', onStorage);
        removeEventListener('pageshow', onPageShow);
      };
    },
  };
}
