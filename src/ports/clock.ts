/** The time of day, as a port: nothing else in this library asks for it. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00Z. */
  now(): number;
}

/** The machine's own clock. */
export const systemClock: Clock = { now: () => Date.now() };

/** A clock that stands still until it is moved. */
export function createManualClock(start: number): Clock & {
  /** Moves it on. */
  advance(milliseconds: number): void;
} {
  let now = start;
  return {
    now: () => now,
    advance: (milliseconds) => {
      now += milliseconds;
    },
  };
}
