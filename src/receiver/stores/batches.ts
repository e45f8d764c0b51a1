import { StoreUnavailable } from './store.ts';

/** How writes are gathered. */
export interface BatchOptions {
  /** How many batches may be written at the same time. */
  readonly lanes: number;
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
  { lanes, most, waiting }: BatchOptions,
): (item: In) => Promise<Out> {
  const queue: Waiting<In, Out>[] = [];
  let running = 0;
  let scheduled = false;

  async function writeNext(): Promise<void> {
    const batch = queue.splice(0, most);
    running += 1;
    try {
      const outs = await write(batch.map(({ item }) => item));
      batch.forEach(({ resolve }, at) => resolve(outs[at]!));
    } catch (error) {
      batch.forEach(({ reject }) => reject(error));
    }
    running -= 1;
    schedule();
  }

  function start(): void {
    scheduled = false;
    while (running < lanes && queue.length > 0) void writeNext();
  }

  /** After the requests that have arrived together have been read. */
  function schedule(): void {
    if (scheduled || running >= lanes || queue.length === 0) return;
    scheduled = true;
    setImmediate(start);
  }

  return (item) =>
    new Promise((resolve, reject) => {
      if (queue.length >= waiting) return reject(new StoreUnavailable('busy'));
      queue.push({ item, resolve, reject });
      schedule();
    });
}
