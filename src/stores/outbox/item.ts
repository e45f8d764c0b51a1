import type { FieldProblem } from '../../policy/rights/request.ts';

/** What kinds of messages a person or the page sends. */
const itemKinds = ['request', 'unsubscribe', 'subscribe', 'objection', 'record'] as const;

/**
 * Where a message stands: it waits, it is under way, it went out and nobody can see whether it arrived, its arrival was
 * confirmed, or the server refused it and trying again would not help.
 */
const itemStates = ['waiting', 'sending', 'sent', 'received', 'failed'] as const;

/** Why a message still waits or was refused. */
const itemTroubles = [
  'offline',
  'unreachable',
  'timeout',
  'busy',
  'fields',
  'expired',
  'refused',
  'redirected',
] as const;

export type ItemTrouble = (typeof itemTroubles)[number];
export type ItemKind = (typeof itemKinds)[number];
export type ItemState = (typeof itemStates)[number];

/** One message in the outbox. Times are in milliseconds since 1970-01-01T00:00Z. */
export interface OutboxItem {
  /** UUID: the idempotency key, which the body carries too. */
  readonly id: string;
  readonly kind: ItemKind;
  readonly url: string;
  readonly type: 'json' | 'form';
  /** What is posted; emptied once it went out, because nothing needs it any more (Art. 5(1)(c) GDPR). */
  readonly body: string;
  /** What the message is about, for the person: rights or lists by their ids. */
  readonly about: readonly string[];
  readonly at: number;
  readonly state: ItemState;
  /** How often it was tried. */
  readonly attempts: number;
  /** Not before then is it tried again. */
  readonly next: number;
  readonly trouble?: ItemTrouble;
  /** What the server finds wrong with single fields. */
  readonly problems?: readonly FieldProblem[];
  /** What the server answered, once it did. */
  readonly answer?: Readonly<Record<string, unknown>>;
  /** When it was sent, received or refused. */
  readonly settled?: number;
}

/** Whether something may still be sent for an item. */
export const isPending = ({ state }: OutboxItem): boolean => state === 'waiting' || state === 'sending';

/** An object that came from outside, or nothing. */
export function asObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

const isOneOf = (list: readonly string[], value: unknown): boolean => list.includes(value as string);

const isProblem = (value: unknown): boolean => {
  const { field, code, allowed } = asObject(value) ?? {};
  return [field, code, allowed].every((text) => typeof text === 'string');
};

/** What an item has once it was tried; what is missing is right. */
const triedParts: Readonly<Record<string, (value: unknown) => boolean>> = {
  trouble: (value) => isOneOf(itemTroubles, value),
  problems: (value) => Array.isArray(value) && value.every(isProblem),
  answer: (value) => asObject(value) !== undefined,
  settled: Number.isSafeInteger,
};

/** Reads an item back from storage. Anything but the exact form is nothing. */
export function readItem(value: unknown): OutboxItem | undefined {
  const it = asObject(value);
  if (!it) return undefined;
  const texts = [it['id'], it['url'], it['body']].every((text) => typeof text === 'string');
  const numbers = [it['at'], it['attempts'], it['next']].every((number) => Number.isSafeInteger(number));
  const codes =
    isOneOf(itemKinds, it['kind']) && isOneOf(itemStates, it['state']) && isOneOf(['json', 'form'], it['type']);
  const about = Array.isArray(it['about']) && it['about'].every((entry) => typeof entry === 'string');
  const tried = Object.entries(triedParts).every(([name, isRight]) => it[name] === undefined || isRight(it[name]));
  return texts && numbers && codes && about && tried ? (it as unknown as OutboxItem) : undefined;
}

/** Reads the field problems of a 422 answer; entries of another form are left out. */
export function readProblems(body: unknown): readonly FieldProblem[] {
  const problems = asObject(body)?.['problems'];
  if (!Array.isArray(problems)) return [];
  return problems.flatMap((entry: unknown): FieldProblem[] => {
    const { field, code, allowed } = asObject(entry) ?? {};
    if (typeof field !== 'string' || typeof code !== 'string') return [];
    return [{ field, code, allowed: typeof allowed === 'string' ? allowed : '' }];
  });
}
