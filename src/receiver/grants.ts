/** Services that are agreed to, each with the moment its consent lapses, in milliseconds since 1970-01-01T00:00Z. */
export type Grants = ReadonlyMap<string, number>;

/** The parts of a consent event that say what is agreed to from then on. */
export interface Decided {
  readonly granted: readonly string[];
  readonly refused: readonly string[];
  readonly reset: readonly string[];
}

/** So many services a record remembers as agreed to. No site has more; who makes up names cannot fill the disk with them. */
const mostGrants = 2_000;

/** What is agreed to after an event; of too many services those agreed to last. @param until when a consent that is given now lapses */
export function grantsAfter(grants: Grants, event: Decided, until: number): Grants {
  const after = new Map(grants);
  for (const id of [...event.refused, ...event.reset, ...event.granted]) after.delete(id);
  for (const id of event.granted) after.set(id, until);
  return new Map([...after].slice(-mostGrants));
}

/**
 * When the use of a record ends, if nothing more is decided: when its last consent lapses, or with its last event where
 * nothing is agreed to. Times are those of receipt, because a browser's clock may be wrong by years; an event that arrives
 * late only makes a proof be kept longer.
 */
export const useEnds = (grants: Grants, received: number): number => Math.max(received, ...grants.values());

/** Reads and writes grants as they are stored: a list of pairs, so that no service's name has a meaning of its own. */
export const readGrants = (text: string): Grants => new Map(JSON.parse(text) as [string, number][]);
export const writeGrants = (grants: Grants): string => JSON.stringify([...grants]);
