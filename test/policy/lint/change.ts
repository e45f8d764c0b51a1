type Branch = Record<string | number, unknown>;

const keysOf = (path: string): (string | number)[] =>
  path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key));

/** A copy of a policy with values put in or taken away: `{ 'services[0].choice': 'consent', 'rights.email': undefined }`. */
export function changed(policy: object, changes: Readonly<Record<string, unknown>>): Branch {
  const copy = structuredClone(policy) as Branch;
  for (const [path, value] of Object.entries(changes)) {
    const keys = keysOf(path);
    const last = keys.pop()!;
    const branch = keys.reduce<Branch>((inner, key) => inner[key] as Branch, copy);
    if (value === undefined) delete branch[last];
    else branch[last] = structuredClone(value);
  }
  return copy;
}
