import type { StoragePort } from './storage.ts';

function attempt<Value, Otherwise>(work: () => Value, otherwise: Otherwise): Value | Otherwise {
  try {
    return work();
  } catch {
    // Blocked by the browser, full, or a sandboxed frame: for the caller all of these mean "not kept".
    return otherwise;
  }
}

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
