import type { StoragePort } from './storage.ts';

function attempt<Value, Otherwise>(work: () => Value, otherwise: Otherwise): Value | Otherwise {
  try {
    return work();
  } catch {
    // Blocked or full: what was typed then lasts as long as the page.
    return otherwise;
  }
}

/** One text that outlives a reload and ends with the tab; no other tab sees it. */
export function createSessionStorage(key: string): Pick<StoragePort, 'read' | 'write' | 'clear'> {
  return {
    read: () => attempt(() => sessionStorage.getItem(key), undefined),
    write: (text) =>
      attempt(() => {
        sessionStorage.setItem(key, text);
        return true;
      }, false),
    clear: () =>
      attempt(() => {
        sessionStorage.removeItem(key);
        return true;
      }, false),
  };
}
