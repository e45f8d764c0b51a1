/**
 * A text as a part of an address (RFC 3986). Half a character, which a broken server may send, has no encoding: it is
 * written as one that is missing (U+FFFD) where `encodeURIComponent` throws. `toWellFormed` is younger than the browsers here.
 */
export const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
