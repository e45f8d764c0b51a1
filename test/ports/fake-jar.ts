import type { CookieJar } from '../../src/ports/cookie-jar.ts';

/** Cookies of one name, as a browser keeps them for several domains. */
export interface Cookies {
  /** By domain; a page sees all of them. */
  readonly values: Map<string, string>;
  readonly watchers: Set<() => void>;
  /** In bytes. */
  longest: number;
  /** Cookies are switched off. */
  off?: boolean;
  blocked?: boolean;
}

export const createCookies = (): Cookies => ({ values: new Map(), watchers: new Set(), longest: 4096 });

/** A jar on such cookies. */
export function createFakeJar(cookies: Cookies): CookieJar {
  const own = new Set<() => void>();
  const check = (): void => {
    if (cookies.blocked) throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  const tell = (): void => [...cookies.watchers].filter((changed) => !own.has(changed)).forEach((changed) => changed());
  return {
    readAll() {
      check();
      return cookies.off ? [] : [...cookies.values.values()];
    },
    write(text) {
      check();
      if (cookies.off || text.length > cookies.longest) return false;
      cookies.values.clear();
      cookies.values.set('shop.example', text);
      tell();
      return true;
    },
    clear() {
      check();
      cookies.values.clear();
      tell();
      return true;
    },
    watch(changed) {
      own.add(changed);
      cookies.watchers.add(changed);
      return () => {
        own.delete(changed);
        cookies.watchers.delete(changed);
      };
    },
  };
}
