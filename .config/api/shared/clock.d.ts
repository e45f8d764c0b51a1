/** The time of day, as a port: nothing else in this library asks for it. */
interface Clock {
  /** Milliseconds since 1970-01-01T00:00Z. */
  now(): number;
}
/** The machine's own clock. */
declare const systemClock: Clock;
/** A clock that stands still until it is moved. */
declare function createManualClock(start: number): Clock & {
  /** Moves it on. */
  advance(milliseconds: number): void;
};

export { createManualClock as c, systemClock as s };
export type { Clock as C };
