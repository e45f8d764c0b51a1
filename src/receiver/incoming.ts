/** A request as the receiver reads it: what the Fetch standard and Node's own server have in common. */
export interface Incoming {
  readonly method: string;
  /** The whole address, as the server knows it. */
  readonly url: string;
  /** A header by its lower-case name. */
  header(name: string): string | undefined;
  /** The body, or `undefined` when it is longer than so many bytes. */
  body(most: number): Promise<Uint8Array | undefined>;
  /** Who asks: a network address or anything else that tells clients apart. Counted for a while, never stored. */
  readonly from?: string | undefined;
}

/** An answer before it is put on the wire. */
export interface Outgoing {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Why a request was refused: for the log and the metrics, not for the wire. */
  readonly code?: string | undefined;
  /** Where a fault happened, for the log. */
  readonly place?: string | undefined;
}

async function readBody(stream: ReadableStream<Uint8Array> | null, most: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (stream) {
    for await (const chunk of stream as ReadableStream<Uint8Array> & AsyncIterable<Uint8Array>) {
      size += chunk.byteLength;
      if (size > most) return undefined;
      chunks.push(chunk);
    }
  }
  return Buffer.concat(chunks);
}

/** A standard `Request` as the receiver reads it. */
export const fromRequest = (request: Request, from?: string): Incoming => ({
  method: request.method,
  url: request.url,
  header: (name) => request.headers.get(name) ?? undefined,
  body: (most) => readBody(request.body, most),
  from,
});

/** An answer as a standard `Response`. */
export const toResponse = ({ status, headers, body }: Outgoing): Response =>
  new Response(status === 204 ? null : body, { status, headers });
