/**
 * What services that were allowed here have declared to keep on the device, each item as one text, by service: so that it can
 * be deleted when a later policy no longer names the service. It only ever grows until everything is forgotten: so tabs with
 * different policies agree.
 */
export type Items = ReadonlyMap<string, readonly string[]>;

/** Joins what two records remember, in one order, so that equal records are equal texts. Commutative, associative and idempotent. */
export function mergeItems(one: Items | undefined, other: Items | undefined): Items | undefined {
  if (!one || !other) return one ?? other;
  const merged = new Map(one);
  for (const [id, texts] of other) merged.set(id, [...new Set([...(one.get(id) ?? []), ...texts])].sort());
  return new Map([...merged].sort());
}

/** Reads stored items; what is damaged is left out, because an item that is not known is only not deleted. */
export function readItems(stored: unknown): Items | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const entries = Object.entries(stored).filter(
    (entry): entry is [string, string[]] => Array.isArray(entry[1]) && entry[1].every((it) => typeof it === 'string'),
  );
  return mergeItems(new Map(), new Map(entries));
}
