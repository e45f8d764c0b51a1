/** Whether there is a way out, and when that changes. */
export interface Connection {
  /** `false` only where the browser knows that it is offline. */
  online(): boolean;
  /** Calls back when the connection comes or goes, or when the page is shown again. Returns what ends it. */
  watch(changed: () => void): () => void;
  /** Calls back when the page is being left. Returns what ends it. */
  leaving(run: () => void): () => void;
}

/** The browser's own idea of its connection. */
export const browserConnection: Connection = {
  online: () => navigator.onLine,
  watch(changed) {
    const kinds = ['online', 'offline', 'pageshow'];
    for (const kind of kinds) addEventListener(kind, changed);
    return () => {
      for (const kind of kinds) removeEventListener(kind, changed);
    };
  },
  leaving(run) {
    addEventListener('pagehide', run);
    return () => removeEventListener('pagehide', run);
  },
};

/** A connection that is switched by hand. */
export interface ManualConnection extends Connection {
  set(online: boolean): void;
  leave(): void;
}

/** Creates a connection that is switched by hand. */
export function createManualConnection(): ManualConnection {
  const watchers = new Set<() => void>();
  const leavers = new Set<() => void>();
  let isOnline = true;
  const join = (set: Set<() => void>, run: () => void): (() => void) => {
    set.add(run);
    return () => set.delete(run);
  };
  return {
    online: () => isOnline,
    watch: (changed) => join(watchers, changed),
    leaving: (run) => join(leavers, run),
    set(online) {
      isOnline = online;
      for (const changed of watchers) changed();
    },
    leave() {
      for (const run of leavers) run();
    },
  };
}
