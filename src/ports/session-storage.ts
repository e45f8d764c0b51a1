import { attempt } from './attempt.ts';
import type { StoragePort } from './storage.ts';

/** One text that outlives a reload and ends with the tab; no other tab sees it. Blocked or full, it lasts as long as the page. */
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
