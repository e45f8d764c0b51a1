const schemes = new Set(['https:', 'mailto:', 'tel:']);
const controlOrSpace = /[\u0000-\u0020\u007f]/;
const scheme = /^[a-z][a-z0-9+.-]*:/i;

/**
 * Whether a link from a policy may be followed: `https:`, `mailto:`, `tel:` or relative to the page.
 * A link to another host without a scheme (`//host`) is not relative and is refused, as is anything with
 * control characters, which browsers strip before they read the scheme.
 */
export function isSafeLink(link: string): boolean {
  if (link === '' || controlOrSpace.test(link)) return false;
  const found = scheme.exec(link);
  if (found) return schemes.has(found[0].toLowerCase());
  return !/^[/\\]{2}/.test(link);
}
