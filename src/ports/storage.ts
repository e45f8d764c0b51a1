/**
 * One text kept between visits. A port never throws: what cannot be read is `null`, what cannot be kept is `false`.
 */
export interface StoragePort {
  /** The text, or `null` where there is none or it cannot be read. */
  read(): string | null;
  /** Keeps the text in place of the former one; answers whether it was kept. */
  write(text: string): boolean;
  /** Forgets the text; answers whether it is gone. */
  clear(): boolean;
  /** Puts a damaged text aside for diagnosis, in place of one put aside before. */
  setAside(text: string): void;
  /** Calls back when another tab or frame changed the text. Returns what ends it. */
  watch(changed: () => void): () => void;
}

/** What several memory ports share, as tabs share one storage. */
export interface Memory {
  text: string | null;
  /** The last damaged text that was put aside. */
  aside: string | null;
  readonly watchers: Set<() => void>;
}

/** An empty memory, or one that holds a text already. */
export const createMemory = (text: string | null = null): Memory => ({ text, aside: null, watchers: new Set() });

/** Storage that lasts as long as the page. Ports on the same memory behave like tabs: each hears of the others' writes. */
export function createMemoryStorage(memory: Memory = createMemory()): StoragePort {
  const own = new Set<() => void>();
  const replace = (text: string | null): boolean => {
    memory.text = text;
    memory.watchers.forEach((changed) => {
      if (!own.has(changed)) changed();
    });
    return true;
  };
  return {
    read: () => memory.text,
    write: replace,
    clear: () => replace(null),
    setAside: (damaged) => {
      memory.aside = damaged;
    },
    watch: (changed) => {
      own.add(changed);
      memory.watchers.add(changed);
      return () => {
        own.delete(changed);
        memory.watchers.delete(changed);
      };
    },
  };
}
