/** Where a cookie may be read, and for how long it is kept. */
export interface CookieJarOptions {
  /** The registrable domain or one below it (`teilehafen.example`): all its sub-domains then share the cookie. Without it the host alone has it. */
  readonly domain?: string | undefined;
  /** In seconds; 366 days unless given. Browsers cap it: Chromium at 400 days, Safari at 7 for cookies that a script sets. */
  readonly maxAge?: number | undefined;
}

/** One first-party cookie, in all the copies that a page can see. A jar may throw, as the browser does. */
export interface CookieJar {
  /** Every cookie of that name: more than one where an earlier version set it for another domain or path. */
  readAll(): readonly string[];
  /** Sets the one cookie and takes away its copies; answers whether it is the only one now. */
  write(text: string): boolean;
  /** Takes every copy away; answers whether all are gone. */
  clear(): boolean;
  /** Calls back when a page of any sub-domain has set the cookie, where the browser tells (Cookie Store API). Returns what ends it. */
  watch(changed: () => void): () => void;
}

/** What is used of the Cookie Store API, which TypeScript's library does not have yet. */
interface CookieChanges extends EventTarget {
  addEventListener(
    type: 'change',
    listener: (event: CookieChangeEvent) => void,
    options: { signal: AbortSignal },
  ): void;
}
type CookieChangeEvent = Event & Partial<Record<'changed' | 'deleted', readonly { readonly name?: string }[]>>;

/** Browsers keep at most 4,096 bytes of a cookie's name and value (RFC 6265bis, section 5.6). */
const longestCookie = 4096;

/** What may not stand in a cookie's value (RFC 6265, section 4.1.1), and the sign of the escape itself. */
const escaped = /[^\x21\x23\x24\x26-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]/gu;

/** A text as a cookie's value; `decodeURIComponent` reads it back. JSON grows by about a quarter. */
export const encodeCookie = (text: string): string => text.replace(escaped, encodeURIComponent);

function decodeCookie(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** The host and each of its parents that could hold a cookie: `www.shop.example`, `shop.example`. */
export function cookieDomains(host: string): readonly string[] {
  if (/^[\d.]+$|:/.test(host)) return [];
  const labels = host.split('.');
  return labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'));
}

/** The cookie of one name. */
export function createCookieJar(name: string, { domain, maxAge = 31_622_400 }: CookieJarOptions = {}): CookieJar {
  const prefix = `${name}=`;
  // Browsers take "Secure" from http://localhost as well; Safari does not, and then the cookie is not kept.
  const attributes = (place: string | undefined): string =>
    `; Path=/; Secure; SameSite=Lax${place === undefined ? '' : `; Domain=${place}`}`;

  const readAll = (): readonly string[] =>
    document.cookie
      .split('; ')
      .filter((pair) => pair.startsWith(prefix))
      .map((pair) => decodeCookie(pair.slice(prefix.length)));

  function clear(): boolean {
    for (const place of [undefined, ...cookieDomains(location.hostname)])
      document.cookie = `${prefix}; Max-Age=0${attributes(place)}`;
    return readAll().length === 0;
  }

  return {
    readAll,
    clear,
    write(text) {
      const value = encodeCookie(text);
      if (prefix.length + value.length > longestCookie) return false;
      const present = readAll();
      if (present.length > 1) clear();
      document.cookie = `${prefix}${value}; Max-Age=${maxAge}${attributes(domain)}`;
      // A host-only copy from before the domain was given stands beside the new one.
      if (readAll().length > 1 && clear())
        document.cookie = `${prefix}${value}; Max-Age=${maxAge}${attributes(domain)}`;
      const [only, ...others] = readAll();
      return only === text && others.length === 0;
    },
    watch(changed) {
      const stop = new AbortController();
      const { cookieStore } = globalThis as { cookieStore?: CookieChanges };
      cookieStore?.addEventListener(
        'change',
        ({ changed: set = [], deleted = [] }) => {
          if ([...set, ...deleted].some((cookie) => cookie.name === name)) changed();
        },
        { signal: stop.signal },
      );
      return () => stop.abort();
    },
  };
}
