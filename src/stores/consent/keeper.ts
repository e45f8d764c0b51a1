import type { Decision } from './decision.ts';
import { createGuardedStorage } from '../../ports/guarded-storage.ts';
import type { StoragePort } from '../../ports/storage.ts';
import { parseRecord, writeRecord, type ConsentRecord } from './record.ts';
import { bare, essential } from './replay.ts';
import { isNewer, type Settled } from './stored.ts';

/** What a look into the storage finds: a record; what was there at the last look; nothing; that it was cleared since; or nothing to rely on. */
type Found = ConsentRecord | 'same' | 'nothing' | 'cleared' | 'unreadable';

/** Keeps one policy's record in a storage. */
export interface Keeper {
  /** Looks into the storage. What is damaged is put aside and counts as not there. */
  find(): Found;
  /** Keeps a record; answers whether the answers were kept. */
  keep(record: ConsentRecord): boolean;
  /** Writes beside the record that nothing is left to do, if it is the one that was kept last. */
  settle(settled: Settled): void;
  /** Clears the storage; answers whether it is clear. */
  clear(): boolean;
  /** Calls back when another tab has changed what is kept. Returns what ends it. */
  watch(changed: (found: ConsentRecord | 'cleared') => void): () => void;
}

/** Creates a keeper. It remembers what it last saw, so that an unchanged text is not read twice. */
export function createKeeper(port: StoragePort, policyId: string): Keeper {
  const storage = createGuardedStorage(port);
  /** The text as it lies there, and as it would be written: the two differ by what says that nothing is left to do. */
  let known: { readonly text: string; readonly plain: string; readonly record: ConsentRecord } | undefined;

  function find(): Found {
    const text = storage.read();
    if (text === undefined) return 'unreadable';
    if (text === null) {
      const found = known ? 'cleared' : 'nothing';
      known = undefined;
      return found;
    }
    if (text === known?.text) return 'same';
    const read = parseRecord(text, policyId);
    if (!read?.whole) storage.setAside(text, isNewer(text) ? 'newer' : 'damaged');
    if (!read) return 'unreadable';
    known = { text, plain: writeRecord(read.record, policyId), record: read.record };
    return read.record;
  }

  function write(record: ConsentRecord): boolean {
    const plain = writeRecord(record, policyId);
    // Tabs that hold the same do not answer one another for ever.
    if (plain === known?.plain) return true;
    const kept = storage.write(plain);
    if (kept) known = { text: plain, plain, record };
    return kept;
  }

  /** Whether the storage still allows what has been taken back. */
  function outlives(record: ConsentRecord): boolean {
    find();
    const kept = known?.record.decisions ?? new Map<string, Decision>();
    return [...kept].some(([id, { granted }]) => granted && record.decisions.get(id)?.granted !== true);
  }

  function clear(): boolean {
    known = undefined;
    return storage.clear();
  }

  return {
    find,
    keep(record) {
      // A full storage still takes a shorter text: first the log goes, then all but the answers.
      if (write(record) || write(essential(record)) || write(bare(record))) return true;
      // Being asked again is better than a grant that comes back after it was withdrawn.
      if (outlives(record)) clear();
      return false;
    },
    settle(settled) {
      if (find() !== 'same' || !known) return;
      const text = writeRecord(known.record, policyId, settled);
      if (text !== known.text && storage.write(text)) known = { ...known, text };
    },
    clear,
    watch: (changed) =>
      storage.watch(() => {
        const found = find();
        if (found === 'cleared' || typeof found === 'object') changed(found);
      }),
  };
}
