/** What is posted: JSON, or a form of one field as RFC 8058 wants it. */
export interface Post {
  readonly url: string;
  readonly type: 'json' | 'form';
  readonly body: string;
}

/** What became of a message. */
export type Reply =
  | {
      readonly kind: 'answered';
      readonly status: number;
      /** The answer's JSON; `undefined` where it is none. */
      readonly body: unknown;
      /** How long the server asks to wait, in milliseconds (`Retry-After`). */
      readonly retryAfter?: number;
    }
  /** It went out, and the browser lets nobody read the answer (another origin without CORS). */
  | { readonly kind: 'unreadable' }
  /** Nobody knows whether it arrived. */
  | { readonly kind: 'lost'; readonly reason: 'unreachable' | 'timeout' };

/** Sends messages to a server. A port never throws. */
export interface Sender {
  /** Posts a message. What came of it is in the reply, also where nobody answers. */
  post(message: Post): Promise<Reply>;
  /** Asks for something, such as a request's status. */
  read(url: string): Promise<Reply>;
}

/** Browsers refuse to keep a request alive beyond 64 KiB in all (Fetch, "inflight keepalive bytes"). */
const longestKeptAlive = 60_000;

const contentTypes = { json: 'application/json', form: 'application/x-www-form-urlencoded' } as const;

function retryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get('Retry-After');
  if (value === null) return undefined;
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return JSON.parse(await response.text());
  } catch {
    return undefined;
  }
}

/**
 * `fetch`, given up after a while. One-click messages carry no cookies (RFC 8058, section 3.1) and no referrer, whose
 * address could hold a token. To another origin they go without CORS: that cannot fail for want of permission, and
 * asking first and then again would send them twice. Redirects are not followed, because a redirected POST turns into a
 * GET; only an unreadable answer hides one.
 *
 * @param timeout in milliseconds
 */
export function createFetchSender(timeout = 20_000): Sender {
  async function ask(url: string, init: RequestInit): Promise<Reply> {
    try {
      const response = await fetch(url, {
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.timeout(timeout),
        ...init,
      });
      if (response.type === 'opaque') return { kind: 'unreadable' };
      // A redirect that is not followed shows as status 0; to whoever reads the reply it is a 3xx.
      const status = response.type === 'opaqueredirect' ? 303 : response.status;
      const wait = retryAfter(response.headers, Date.now());
      const body = await readJson(response);
      return { kind: 'answered', status, body, ...(wait === undefined ? {} : { retryAfter: wait }) };
    } catch (error) {
      const late = error instanceof DOMException && error.name === 'TimeoutError';
      return { kind: 'lost', reason: late ? 'timeout' : 'unreachable' };
    }
  }
  return {
    post({ url, type, body }) {
      const foreign = new URL(url, document.baseURI).origin !== location.origin;
      const blind = foreign && type === 'form';
      return ask(url, {
        method: 'POST',
        body,
        headers: { 'Content-Type': contentTypes[type] },
        credentials: type === 'form' ? 'omit' : 'same-origin',
        keepalive: new TextEncoder().encode(body).length < longestKeptAlive,
        ...(blind ? { mode: 'no-cors' } : { redirect: 'manual' }),
      });
    },
    read: (url) => ask(url, { credentials: 'same-origin', redirect: 'manual' }),
  };
}
