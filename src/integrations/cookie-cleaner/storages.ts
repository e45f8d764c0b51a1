import type { StorageKind } from '../../policy/codes.ts';
import { cookieNames, deleteCookie } from './cookies.ts';

/** One place on the device that a page can look into and delete from. It never throws. */
export interface Place {
  names(): Promise<readonly string[]> | readonly string[];
  /** Answers whether it is gone. */
  remove(name: string): Promise<boolean> | boolean;
}

/** Web Storage; the getter itself throws where the browser refuses it. */
function webStorage(get: () => Storage): Place {
  return {
    names() {
      try {
        return Object.keys(get());
      } catch {
        return [];
      }
    },
    remove(name) {
      try {
        get().removeItem(name);
        return get().getItem(name) === null;
      } catch {
        return false;
      }
    },
  };
}

const databases: Place = {
  async names() {
    // Not every browser lists them, and none in a sandboxed frame.
    const list = await Promise.resolve(globalThis.indexedDB?.databases?.()).catch(() => undefined);
    return (list ?? []).flatMap(({ name }) => name ?? []);
  },
  remove: (name) =>
    new Promise((resolve) => {
      const request = indexedDB.deleteDatabase(name);
      request.addEventListener('success', () => resolve(true));
      // Blocked: a script of this page still has it open. The browser deletes it when that ends.
      for (const type of ['error', 'blocked']) request.addEventListener(type, () => resolve(false));
    }),
};

const caches: Place = {
  names: () => globalThis.caches?.keys().catch(() => []) ?? [],
  remove: (name) => globalThis.caches.delete(name).catch(() => false),
};

/** Every place that a page can clean. What only reads the device (`pixel`, `fingerprint`) leaves nothing to delete. */
export const places: Readonly<Partial<Record<StorageKind, Place>>> = {
  cookie: { names: cookieNames, remove: deleteCookie },
  'local-storage': webStorage(() => localStorage),
  'session-storage': webStorage(() => sessionStorage),
  'indexed-db': databases,
  cache: caches,
};
