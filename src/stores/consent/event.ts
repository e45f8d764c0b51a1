/** Where a choice was made, or where it came from. */
export const surfaces = [
  'banner',
  'settings',
  'embed',
  'notice',
  'record',
  'rights',
  'newsletter',
  'script',
  'tab',
  'signal',
  'account',
  'link',
  'policy',
] as const;

/** What was done. */
export const acts = [
  'accept-all',
  'refuse-all',
  'save',
  'choose',
  'withdraw',
  'object',
  'merge',
  'import',
  'reconcile',
  'forget',
] as const;

/** What set it off: a person's gesture, the page's own code, a browser signal, another tab, a new policy. */
export const triggers = ['person', 'script', 'signal', 'tab', 'policy'] as const;

/** Where a choice was made. */
export type Surface = (typeof surfaces)[number];
/** What led to a choice. */
export type Trigger = (typeof triggers)[number];
/** What was done. */
export type Act = (typeof acts)[number];

/** How a choice came about. */
export interface Cause {
  readonly act: Act;
  readonly surface: Surface;
  readonly trigger: Trigger;
}

/** One act, as it is kept: who decided what, when, where and by which text. Appended, never changed. */
export interface ConsentEvent extends Cause {
  /** Random (UUID version 4). */
  readonly id: string;
  /** Milliseconds since 1970-01-01T00:00Z, and later than every event before it, even if the clock was moved back. */
  readonly at: number;
  /** What the clock really said, where that was earlier than the event before. */
  readonly clock?: number;
  /** The policy's version. */
  readonly version: string;
  /** The language of the text that was shown (BCP 47). */
  readonly language: string;
  readonly granted: readonly string[];
  readonly refused: readonly string[];
  /** Services that are undecided again. */
  readonly reset: readonly string[];
  /** The fingerprints of the services that were granted and then of those refused, in the same order. */
  readonly facts: readonly string[];
  /** Until when the answers count, in milliseconds since 1970. */
  readonly until: { readonly granted: number; readonly refused: number };
  /** Whether the browser sent Global Privacy Control at the time. */
  readonly gpc: boolean;
  /** SHA-256 of the text that was shown, in hexadecimal; added when it has been computed. */
  readonly text?: string;
  /** The hash of the event before, and of this one: they show accidental changes and are no signature. */
  readonly previous?: string;
  readonly hash?: string;
}

/** The end of the year 9999. Later times are damage: they could neither be shown nor be counted on from. */
export const latestTime = 253_402_300_799_999;

/** Whether a stored value is a time in milliseconds since 1970-01-01T00:00Z. */
export const isTime = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= latestTime;

const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const isOneOf = <T extends string>(list: readonly T[], value: unknown): value is T => list.includes(value as T);
const isMissingOr = (is: (value: unknown) => boolean, value: unknown): boolean => value === undefined || is(value);

/** Whether a stored value is an event, field by field. */
export function isEvent(value: unknown): value is ConsentEvent {
  if (typeof value !== 'object' || value === null) return false;
  const it = value as Partial<Record<keyof ConsentEvent, unknown>>;
  const until = it.until as Partial<ConsentEvent['until']> | null | undefined;
  return (
    [it.id, it.version, it.language].every(isText) &&
    [it.at, until?.granted, until?.refused].every(isTime) &&
    isOneOf(acts, it.act) &&
    isOneOf(surfaces, it.surface) &&
    isOneOf(triggers, it.trigger) &&
    [it.granted, it.refused, it.reset, it.facts].every(isTexts) &&
    (it as ConsentEvent).facts.length === (it as ConsentEvent).granted.length + (it as ConsentEvent).refused.length &&
    typeof it.gpc === 'boolean' &&
    isMissingOr(isTime, it.clock) &&
    [it.text, it.previous, it.hash].every((text) => isMissingOr(isText, text))
  );
}
