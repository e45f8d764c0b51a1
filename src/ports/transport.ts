/** What came back from a request: the text, or why there is none. */
export type Answer =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      readonly reason: 'unreachable' | 'timeout' | 'status' | 'too-large';
      readonly status?: number;
    };

/** Loads a document by its address. A port never throws. */
export interface Transport {
  /** Loads an address. Rejects where nobody answers. */
  load(url: string): Promise<Answer>;
}

/** `fetch` without credentials, given up after a while. @param timeout in milliseconds */
export function createFetchTransport(timeout = 15_000): Transport {
  return {
    async load(url) {
      try {
        const response = await fetch(url, { credentials: 'same-origin', signal: AbortSignal.timeout(timeout) });
        if (!response.ok) return { ok: false, reason: 'status', status: response.status };
        return { ok: true, text: await response.text() };
      } catch (error) {
        const late = error instanceof DOMException && error.name === 'TimeoutError';
        return { ok: false, reason: late ? 'timeout' : 'unreachable' };
      }
    },
  };
}
