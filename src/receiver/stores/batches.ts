import { StoreUnavailable } from './store.ts';

/** How writes are gathered. */
export interface BatchOptions {
  /** How many items one batch takes. */
  readonly most: number;
  /** How many items may wait; one more is turned away as `busy`, so that a flood does not fill the memory. */
  readonly waiting: number;
}

interface Waiting<In, Out> {
  readonly item: In;
  readonly resolve: (out: Out) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Gathers single writes: those that arrive while others are being written share one transaction, and with it one wait for
 * the disk. Nobody waits for company: the first write of a quiet moment starts at once.
 */
export function createBatches<In, Out>(
  write: (items: readonly In[]) => Promise<readonly Out[]>,
  { most, waiting }: BatchOptions,
): (item: In) => Promise<Out> {
  const queue: Waiting<In, Out>[] = [];
  let busy = false;

  async function writeNext(): Promise<void> {
    const batch = queue.splice(0, most);
    try {
      const outs = await write(batch.map(({ item }) => item));
      batch.forEach(({ resolve }, at) => resolve(outs[at]!));
    } catch (error) {
      batch.forEach(({ reject }) => reject(error));
    }
    busy = false;
    schedule();
  }

  /** After the requests that have arrived together have been read. */
  function schedule(): void {
    if (busy || queue.length === 0) return;
    busy = true;
    setImmediate(() => void writeNext());
  }

  return (item) =>
    new Promise((resolve, reject) => {
      if (queue.length >= waiting) return reject(new StoreUnavailable('busy'));
      queue.push({ item, resolve, reject });
      schedule();
    });
}
