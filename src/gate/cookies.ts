function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** The texts of all first-party cookies of a name: more than one where they are of several domains or paths. None if the browser refuses. */
export function readCookies(name: string): readonly string[] {
  try {
    const start = `${name}=`;
    const pairs = document.cookie.split('; ').filter((pair) => pair.startsWith(start));
    return pairs.map((pair) => decoded(pair.slice(start.length)));
  } catch {
    return [];
  }
}
