import { createManualClock, type Clock } from './clock.ts';

/** Calls back later, as a port. */
export interface Timer {
  /** Calls back once after that many milliseconds. Returns what calls it off. */
  after(milliseconds: number, run: () => void): () => void;
}

/** The machine's own timer. */
export const systemTimer: Timer = {
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** A clock and a timer that stand still until they are moved. */
export type ManualTime = Clock & Timer & { advance(milliseconds: number): void };

/** Creates a time that stands still. Advancing it calls back what falls due on the way, in order. */
export function createManualTime(start: number): ManualTime {
  const clock = createManualClock(start);
  const waiting = new Set<{ readonly at: number; readonly run: () => void }>();
  const nextBefore = (end: number) =>
    [...waiting].filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)[0];
  return {
    now: clock.now,
    after(milliseconds, run) {
      const entry = { at: clock.now() + milliseconds, run };
      waiting.add(entry);
      return () => waiting.delete(entry);
    },
    advance(milliseconds) {
      const end = clock.now() + milliseconds;
      for (let next = nextBefore(end); next; next = nextBefore(end)) {
        waiting.delete(next);
        clock.advance(next.at - clock.now());
        next.run();
      }
      clock.advance(end - clock.now());
    },
  };
}
