import type { BrowserContext, Request } from 'playwright-core';

/** A request that a page has made. */
export interface Asked {
  readonly address: string;
  /** The address of the document that asked; empty where the browser does not tell. */
  readonly by: string;
  /** The address that redirected to this one. */
  readonly redirectedFrom?: string | undefined;
  /** The page's own security policy kept it from being made. */
  readonly stopped: boolean;
}

type Noted = { -readonly [Field in keyof Asked]: Asked[Field] };

/** The document that asked: for a document itself, the one around it. */
function askerOf(request: Request): string {
  try {
    const frame = request.frame();
    return request.isNavigationRequest() ? (frame.parentFrame()?.url() ?? '') : frame.url();
  } catch {
    // A worker has no frame, and a new window's is not there yet.
    return '';
  }
}

/** Notes what the pages of a browser ask for, in order, web sockets included. Returns the list, which grows. */
export function noteRequests(context: BrowserContext): readonly Asked[] {
  const asked: Noted[] = [];
  const made = new WeakMap<Request, Noted>();
  context.on('request', (request) => {
    const [address, redirectedFrom] = [request.url(), request.redirectedFrom()?.url()];
    const it = { address, by: askerOf(request), redirectedFrom, stopped: false };
    made.set(request, it);
    asked.push(it);
  });
  context.on('requestfailed', (request) => {
    const it = made.get(request);
    if (it) it.stopped = /csp/i.test(request.failure()?.errorText ?? '');
  });
  context.on('page', (page) =>
    page.on('websocket', (socket) => asked.push({ address: socket.url(), by: page.url(), stopped: false })),
  );
  return asked;
}
