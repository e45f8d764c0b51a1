const key = 'policy=';

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: GenericTransformStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const readable = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(readable).arrayBuffer());
}

/** Base64 for addresses (RFC 4648, section 5). */
const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

/** A text as an address fragment, compressed. A browser sends no fragment to a server (RFC 9110, section 4.2.3). */
export async function toFragment(text: string): Promise<string> {
  const packed = await through(new TextEncoder().encode(text), new CompressionStream('deflate-raw'));
  return `#${key}${toBase64Url(packed)}`;
}

/** The text of an address fragment; nothing where it holds none, or a damaged one. */
export async function fromFragment(fragment: string): Promise<string | undefined> {
  const packed = fragment.startsWith(`#${key}`) ? fragment.slice(key.length + 1) : '';
  if (packed === '') return undefined;
  try {
    return new TextDecoder().decode(await through(fromBase64Url(packed), new DecompressionStream('deflate-raw')));
  } catch {
    return undefined;
  }
}
