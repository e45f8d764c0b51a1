import { attempt } from './attempt.ts';
import type { StoragePort } from './storage.ts';

/** A storage that keeps its promise not to throw, whatever the one beneath does. */
export function createGuardedStorage(storage: StoragePort): StoragePort {
  return {
    read: () => attempt(() => storage.read(), undefined),
    write: (text) => attempt(() => storage.write(text), false),
    clear: () => attempt(() => storage.clear(), false),
    setAside: (text, why) => attempt(() => storage.setAside(text, why), undefined),
    watch: (changed) =>
      attempt(
        () => storage.watch(changed),
        () => undefined,
      ),
  };
}
