/** Something that is kept under its own id. */
export interface Kept {
  readonly id: string;
}

/**
 * Where what waits to be sent is kept between visits, shared by all tabs. A port never throws: what cannot be read is
 * `undefined`, what cannot be kept is `false`.
 */
export interface OutboxStorage {
  /** Everything kept, in no order and not validated; `undefined` where the storage cannot be read. */
  load(): Promise<readonly unknown[] | undefined>;
  /** Keeps an item in place of the one of its id; answers whether it was kept. */
  put(item: Kept): Promise<boolean>;
  /** Forgets an item; answers whether it is gone. */
  remove(id: string): Promise<boolean>;
  /** Does a work that no other tab does at the same time. */
  exclusively(work: () => Promise<void>): Promise<void>;
  /** Calls back when another tab kept or forgot something. Returns what ends it. */
  watch(changed: () => void): () => void;
}

/** What several memory storages share, as tabs share one database. */
export interface OutboxMemory {
  readonly items: Map<string, unknown>;
  readonly watchers: Set<() => void>;
  /** Whether nothing can be read or kept, as in a browser that blocks storage. */
  blocked: boolean;
  /** The work that is being done exclusively. */
  turn: Promise<void>;
}

/** An empty memory, or one that holds items already. */
export function createOutboxMemory(items: readonly Kept[] = []): OutboxMemory {
  return {
    items: new Map(items.map((item) => [item.id, item])),
    watchers: new Set(),
    blocked: false,
    turn: Promise.resolve(),
  };
}

/** Storage that lasts as long as the page. Storages on one memory behave like tabs. */
export function createMemoryOutboxStorage(memory: OutboxMemory = createOutboxMemory()): OutboxStorage {
  const own = new Set<() => void>();
  async function change(work: () => void): Promise<boolean> {
    if (memory.blocked) return false;
    work();
    for (const changed of memory.watchers) if (!own.has(changed)) changed();
    return true;
  }
  return {
    load: async () => (memory.blocked ? undefined : [...memory.items.values()]),
    put: (item) => change(() => memory.items.set(item.id, structuredClone(item))),
    remove: (id) => change(() => memory.items.delete(id)),
    exclusively(work) {
      memory.turn = memory.turn.then(work, work);
      return memory.turn;
    },
    watch(changed) {
      own.add(changed);
      memory.watchers.add(changed);
      return () => {
        own.delete(changed);
        memory.watchers.delete(changed);
      };
    },
  };
}
