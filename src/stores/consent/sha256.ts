/**
 * SHA-256 of a text in UTF-8, in hexadecimal; nothing where the browser has no `crypto.subtle`, as on pages without a
 * secure context.
 */
export async function sha256(text: string): Promise<string | undefined> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (!subtle) return undefined;
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
