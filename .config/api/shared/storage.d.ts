/** Why a text was put aside: it was damaged, or a newer release of this library wrote it. */
type Aside = 'damaged' | 'newer';
/**
 * One text kept between visits. A port never throws: what cannot be read is `undefined`, what cannot be kept is `false`.
 */
interface StoragePort {
  /** The text; `null` where there is none, `undefined` where it cannot be said: blocked, or failing right now. */
  read(): string | null | undefined;
  /** Keeps the text in place of the former one; answers whether it was kept. If not, the former one stays. */
  write(text: string): boolean;
  /** Forgets the text and what was put aside; answers whether both are gone. */
  clear(): boolean;
  /** Puts a text aside that cannot be used, in place of one put aside before for the same reason. */
  setAside(text: string, why: Aside): void;
  /** Calls back when another tab or frame may have changed the text. Returns what ends it. */
  watch(changed: () => void): () => void;
}
/** What several memory ports share, as tabs share one storage. */
interface Memory {
  text: string | null;
  /** The last text that was put aside for each reason. */
  readonly aside: Map<Aside, string>;
  /** Called when another holder of the memory has changed it. */
  readonly watchers: Set<() => void>;
}
/** An empty memory, or one that holds a text already. */
declare const createMemory: (text?: string | null) => Memory;
/** Storage that lasts as long as the page. Ports on the same memory behave like tabs: each hears of the others' writes. */
declare function createMemoryStorage(memory?: Memory): StoragePort;

export { createMemoryStorage as a, createMemory as c };
export type { StoragePort as S };
