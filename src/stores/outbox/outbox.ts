import { atom, type ReadableAtom } from 'nanostores';
import type { Clock } from '../../ports/clock.ts';
import type { Connection } from '../../ports/connection.ts';
import type { OutboxStorage } from '../../ports/outbox-storage.ts';
import type { Post, Sender } from '../../ports/sender.ts';
import type { Timer } from '../../ports/timer.ts';
import { isPending, readItem, type ItemKind, type OutboxItem } from './item.ts';
import { outcomeOf } from './outcome.ts';

/** What the outbox needs from outside. */
export interface OutboxContext {
  readonly storage: OutboxStorage;
  readonly sender: Sender;
  readonly connection: Connection;
  readonly clock: Clock;
  readonly timer: Timer;
  /** From 0 up to 1, for the jitter. */
  readonly random: () => number;
}

/** A message to be sent. Its body carries the id as well. */
export interface OutboxMessage extends Post {
  readonly id: string;
  readonly kind: ItemKind;
  readonly about: readonly string[];
}

/** Messages on their way: nothing is sent twice, nothing is lost, and a person sees where each stands. */
export interface Outbox {
  /** Everything in the outbox, oldest first. */
  readonly $items: ReadableAtom<readonly OutboxItem[]>;
  /** Whether what waits is kept beyond this page. */
  readonly $kept: ReadableAtom<boolean>;
  /** Settles when what earlier visits left has been read. */
  readonly ready: Promise<void>;
  /** Takes a message and tries to send it. A second one of the same id replaces one that failed, and else is not taken. */
  add(message: OutboxMessage): Promise<void>;
  /** Takes back what was not sent yet, or forgets what is done. What is under way cannot be taken back. */
  remove(id: string): Promise<void>;
  /** Adds to what the server answered, such as a request's later status. */
  learn(id: string, answer: Readonly<Record<string, unknown>>): Promise<void>;
  /** Tries at once, whatever the waiting time. */
  retry(): Promise<void>;
  /** Stops sending and listening. What waits stays kept. */
  stop(): void;
}

/** What is done is forgotten after this many milliseconds: twelve months. */
const keptFor = 31_557_600_000;

const byAge = (one: OutboxItem, other: OutboxItem): number => one.at - other.at || (one.id < other.id ? -1 : 1);

/** Creates an outbox and takes up what earlier visits left in it. */
export function createOutbox(context: OutboxContext): Outbox {
  const { storage, sender, connection, clock, timer, random } = context;
  const $items = atom<readonly OutboxItem[]>([]);
  const $kept = atom(true);
  /** Ids whose present form lies in the storage, so that one missing there was removed by another tab. */
  const kept = new Set<string>();
  /** Ids that this tab is sending now. */
  const underWay = new Set<string>();
  let callOff = (): void => undefined;
  let stopped = false;

  const find = (id: string): OutboxItem | undefined => $items.get().find((item) => item.id === id);
  const show = (items: Iterable<OutboxItem>): void => $items.set([...items].sort(byAge));
  const replace = (item: OutboxItem): void => show([...$items.get().filter(({ id }) => id !== item.id), item]);

  async function keep(item: OutboxItem): Promise<void> {
    replace(item);
    kept.delete(item.id);
    const done = await storage.put(item);
    if (done) kept.add(item.id);
    $kept.set(done);
  }

  /** Takes in what other tabs did. What only this tab has, because it could not be kept, stays. */
  async function reload(): Promise<void> {
    const values = await storage.load();
    if (!values) return $kept.set(false);
    const stored = new Map(values.flatMap((value) => readItem(value) ?? []).map((item) => [item.id, item]));
    const own = $items.get().filter(({ id }) => !kept.has(id));
    for (const id of stored.keys()) kept.add(id);
    show([...[...stored.values()].filter(({ id }) => !own.some((item) => item.id === id)), ...own]);
  }

  async function deliver(item: OutboxItem): Promise<void> {
    if (underWay.has(item.id)) return;
    underWay.add(item.id);
    await keep({ ...item, state: 'sending' });
    const reply = await sender.post(item);
    await keep(outcomeOf(item, reply, clock.now(), random()));
    underWay.delete(item.id);
  }

  const isDue = ({ next }: OutboxItem): boolean => connection.online() && next <= clock.now();
  const mayPassNow = (item: OutboxItem): boolean =>
    isDue(item) || (connection.online() && item.trouble === 'unreachable');

  /**
   * In turn with other tabs: what one of them has sent meanwhile is not sent again.
   *
   * @param isAdded something was added just now, perhaps by a page that is being left: it goes out after the end as well
   */
  async function flush(pick: (item: OutboxItem) => boolean, isAdded = false): Promise<void> {
    await storage.exclusively(async () => {
      await reload();
      if (stopped && !isAdded) return;
      await Promise.all($items.get().filter(isPending).filter(pick).map(deliver));
    });
    schedule();
  }

  function schedule(): void {
    callOff();
    const next = $items
      .get()
      .filter(isPending)
      .map((item) => item.next);
    if (stopped || next.length === 0 || !connection.online()) return;
    callOff = timer.after(Math.max(0, Math.min(...next) - clock.now()), () => void flush(isDue));
  }

  async function start(): Promise<void> {
    await reload();
    const old = $items.get().filter(({ settled = Infinity }) => settled + keptFor < clock.now());
    await Promise.all(old.map(({ id }) => remove(id)));
    void flush(isDue);
  }

  async function remove(id: string): Promise<void> {
    if (find(id)?.state === 'sending') return;
    show($items.get().filter((item) => item.id !== id));
    kept.delete(id);
    await storage.remove(id);
  }

  const endings = [
    storage.watch(() => void reload().then(schedule)),
    connection.watch(() => void flush(mayPassNow)),
    // Leaving: what was never tried goes out now, kept alive by the browser; the rest waits for the next visit.
    connection.leaving(() => {
      for (const item of $items.get()) if (isPending(item) && item.attempts === 0) void deliver(item);
    }),
  ];

  return {
    $items,
    $kept,
    ready: start(),
    async add({ id, kind, url, type, body, about }) {
      const former = find(id);
      if (former && former.state !== 'failed') return;
      const now = clock.now();
      // A later message has a later time, even if the clock was moved back: the last one is what counts for a newsletter.
      const at = Math.max(now, ($items.get().at(-1)?.at ?? 0) + 1);
      const online = connection.online();
      const fresh: OutboxItem = { id, kind, url, type, body, about, at, state: 'waiting', attempts: 0, next: now };
      await keep(online ? fresh : { ...fresh, trouble: 'offline' });
      await flush(isDue, true);
    },
    remove,
    async learn(id, answer) {
      const item = find(id);
      if (item?.state === 'received') await keep({ ...item, answer: { ...item.answer, ...answer } });
    },
    retry: () => flush(() => true),
    stop() {
      stopped = true;
      callOff();
      for (const end of endings) end();
    },
  };
}
