/** The text of a first-party cookie, or `null` where there is none or it cannot be read. */
export function readCookie(name: string): string | null {
  try {
    const start = `${name}=`;
    const found = document.cookie.split('; ').find((pair) => pair.startsWith(start));
    return found === undefined ? null : decodeURIComponent(found.slice(start.length));
  } catch {
    // Blocked by the browser, a sandboxed frame, or a damaged value: not asked.
    return null;
  }
}
