/** Sets names of the page aside for a test, so that each test finds a page without them. Returns what puts them back. */
export function withoutGlobals(...names: readonly string[]): () => void {
  const page = globalThis as unknown as Record<string, unknown>;
  const kept = names.filter((name) => name in page).map((name) => [name, page[name]] as const);
  names.forEach((name) => Reflect.deleteProperty(page, name));
  return () => {
    names.forEach((name) => Reflect.deleteProperty(page, name));
    kept.forEach(([name, value]) => (page[name] = value));
  };
}

/** What a vendor's queue holds: each entry as a plain list or object. */
export const entriesOf = (name: string): unknown[] =>
  ((globalThis as unknown as Record<string, ArrayLike<unknown>[] | undefined>)[name] ?? []).map((entry) =>
    Object.prototype.toString.call(entry) === '[object Arguments]' ? Array.from(entry) : entry,
  );
