import { isEvent, type ConsentEvent } from './event.ts';

/**
 * The log as it lies on disk. Service ids and fingerprints stand once, in two tables; an event names them by ranges of
 * positions ("0-41.43"), so that "accept all" over 2,000 services takes a few bytes instead of a hundred thousand.
 */
export interface PackedLog {
  readonly ids: readonly string[];
  readonly facts: readonly string[];
  readonly events: readonly object[];
}

/** Gives every text a position, in the order of first appearance. */
function createTable(): { readonly texts: readonly string[]; ranges(texts: readonly string[]): string } {
  const positions = new Map<string, number>();
  const texts: string[] = [];
  const positionOf = (text: string): number => {
    const known = positions.get(text);
    if (known !== undefined) return known;
    positions.set(text, texts.length);
    return texts.push(text) - 1;
  };
  return { texts, ranges: (list) => joinRanges(list.map(positionOf)) };
}

function joinRanges(positions: readonly number[]): string {
  const ranges: [from: number, to: number][] = [];
  for (const position of positions) {
    const last = ranges.at(-1);
    if (last && last[1] + 1 === position) last[1] = position;
    else ranges.push([position, position]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join('.');
}

/** Reads ranges back. A hostile text cannot make a list longer than `longest`. */
function splitRanges(text: unknown, table: readonly unknown[], longest: number): unknown[] | undefined {
  if (typeof text !== 'string') return undefined;
  const list: unknown[] = [];
  for (const range of text === '' ? [] : text.split('.')) {
    const [, first, last] = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(range) ?? [];
    const from = Number(first);
    const to = Number(last ?? first);
    // Written so that what is not a number fails too.
    if (!(from <= to && to < table.length && list.length + to - from < longest)) return undefined;
    for (let at = from; at <= to; at++) list.push(table[at]);
  }
  return list;
}

/** Packs a log. */
export function packLog(events: readonly ConsentEvent[]): PackedLog {
  const ids = createTable();
  const facts = createTable();
  const packed = events.map((event) => ({
    ...event,
    granted: ids.ranges(event.granted),
    refused: ids.ranges(event.refused),
    reset: ids.ranges(event.reset),
    facts: facts.ranges(event.facts),
  }));
  return { ids: ids.texts, facts: facts.texts, events: packed };
}

function unpackEvent(packed: unknown, ids: readonly unknown[], facts: readonly unknown[]): ConsentEvent | undefined {
  if (typeof packed !== 'object' || packed === null) return undefined;
  const it = packed as Partial<Record<keyof ConsentEvent, unknown>>;
  const [granted, refused, reset] = [it.granted, it.refused, it.reset].map((text) =>
    splitRanges(text, ids, ids.length),
  );
  const answers = (granted?.length ?? 0) + (refused?.length ?? 0);
  const event = { ...it, granted, refused, reset, facts: splitRanges(it.facts, facts, answers) };
  return isEvent(event) ? event : undefined;
}

/** Reads a packed log back; nothing if any part of it is damaged. A record without a log has an empty one. */
export function unpackLog(packed: unknown): readonly ConsentEvent[] | undefined {
  if (packed === undefined) return [];
  if (typeof packed !== 'object' || packed === null) return undefined;
  const { ids, facts, events } = packed as Partial<Record<keyof PackedLog, unknown>>;
  if (!Array.isArray(ids) || !Array.isArray(facts) || !Array.isArray(events)) return undefined;
  const unpacked = events.map((event) => unpackEvent(event, ids, facts));
  return unpacked.every((event) => event !== undefined) ? unpacked : undefined;
}
