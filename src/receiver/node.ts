import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Incoming, Outgoing } from './incoming.ts';

/** What answers a request: a receiver. */
interface Answering {
  /** Answers a request. */
  answer(incoming: Incoming): Promise<Outgoing>;
}

/** How a receiver is mounted in Node's own server. */
export interface NodeOptions {
  /**
   * Who asks; the connection's address by default. Behind a proxy that is trusted, read its header instead; a header that
   * anyone can send makes the rate limit void.
   */
  readonly from?: (request: IncomingMessage) => string | undefined;
}

/** A body so much longer than allowed is not waited for: the connection is ended. */
const patience = 16;

function readBody(request: IncomingMessage, most: number): Promise<Uint8Array | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= most) return chunks.push(chunk);
      // The rest is read and dropped, so that the answer arrives before the connection ends.
      chunks.length = 0;
      resolve(undefined);
      if (size > most * patience) request.destroy();
      return undefined;
    });
    request.on('end', () => resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)));
    request.on('error', reject);
    request.on('aborted', () => reject(new Error('The client went away.')));
  });
}

function read(request: IncomingMessage, from: string | undefined): Incoming {
  const scheme = 'encrypted' in request.socket ? 'https' : 'http';
  return {
    method: request.method ?? 'GET',
    url: `${scheme}://${request.headers.host ?? 'localhost'}${request.url ?? '/'}`,
    header: (name) => {
      const value = request.headers[name];
      return Array.isArray(value) ? value.join(', ') : value;
    },
    body: (most) => readBody(request, most),
    from,
  };
}

/** A receiver as a listener of `node:http`: `createServer(toNodeListener(receiver))`. */
export function toNodeListener(
  receiver: Answering,
  { from = ({ socket }) => socket.remoteAddress }: NodeOptions = {},
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    receiver.answer(read(request, from(request))).then(
      ({ status, headers, body }) => {
        response.writeHead(
          status,
          status === 204 ? headers : { ...headers, 'content-length': Buffer.byteLength(body) },
        );
        response.end(body);
      },
      // Only a client that went away gets here: a receiver answers everything else.
      () => response.destroy(),
    );
  };
}
