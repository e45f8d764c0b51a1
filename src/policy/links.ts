const schemes = new Set(['https:', 'mailto:', 'tel:']);
const controlOrSpace = /[\u0000-\u0020\u007f]/;
const anyScheme = /^[a-z][a-z0-9+.-]*:/i;

/**
 * Whether a link from a policy may be followed: `https:`, `mailto:`, `tel:` or relative to the page.
 * A link to another host without a scheme (`//host`) is not relative and is refused, as is anything with
 * control characters, which browsers strip before they read the scheme.
 */
export function isSafeLink(link: string): boolean {
  if (link === '' || controlOrSpace.test(link)) return false;
  const found = anyScheme.exec(link);
  if (found) return schemes.has(found[0].toLowerCase());
  return !/^[/\\]{2}/.test(link);
}

/** Where a page is: what its relative addresses start from, and its own scheme with the colon. */
export interface PagePlace {
  readonly base: string;
  readonly scheme: string;
}

/**
 * What may be loaded into a page, as a whole address; nothing for what may not: only `https:` and the page's own scheme
 * are, so that a page under `http://localhost` can be tried out. `javascript:`, `data:` and `blob:` never are.
 */
export function loadableUrl(address: string, { base, scheme }: PagePlace): URL | undefined {
  try {
    const url = new URL(address, base);
    return url.protocol === 'https:' || url.protocol === scheme ? url : undefined;
  } catch {
    return undefined;
  }
}
