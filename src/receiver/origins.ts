import type { Incoming } from './incoming.ts';

/** Which pages may speak to a receiver. */
export interface Origins {
  /** Whether a request comes from a page that may send it, or from no page at all. */
  allows(incoming: Incoming): boolean;
  /** The headers by which a browser lets the page read the answer (the Fetch standard's CORS protocol). */
  headersFor(incoming: Incoming): Readonly<Record<string, string>>;
}

const forEveryAnswer = { vary: 'Origin' } as const;

/**
 * The receiver's own origin and those named. A browser says with every writing request where it comes from, and a page
 * cannot change that: a foreign page can make a browser send, and is turned away. Mail services and other servers send
 * no origin. There are no cookies to ride on; this is the second lock.
 *
 * @param allowed origins such as `https://portal.example`, behind a proxy the receiver's own public one too
 */
export function createOrigins(allowed: readonly string[]): Origins {
  const named = new Set(allowed.map((origin) => new URL(origin).origin));
  const isOwn = (origin: string, { url, header }: Incoming): boolean =>
    origin === new URL(url).origin || header('sec-fetch-site') === 'same-origin';

  return {
    allows(incoming) {
      const origin = incoming.header('origin');
      if (origin !== undefined) return named.has(origin) || isOwn(origin, incoming);
      return incoming.header('sec-fetch-site') !== 'cross-site';
    },
    headersFor({ header }) {
      const origin = header('origin');
      return origin !== undefined && named.has(origin)
        ? { ...forEveryAnswer, 'access-control-allow-origin': origin, 'access-control-expose-headers': 'retry-after' }
        : forEveryAnswer;
    },
  };
}

/** What a browser may send after it has asked first. */
export const preflightHeaders = {
  'access-control-allow-methods': 'GET, POST, PATCH, DELETE',
  'access-control-allow-headers': 'authorization, content-type',
  'access-control-max-age': '7200',
} as const;
