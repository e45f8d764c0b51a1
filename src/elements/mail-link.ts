/** Longer ones are cut by some mail programs, in UTF-16 units. */
const longestLink = 2_000;

/** Half a character has no encoding; it is shown as one that is missing. */
const encodeWhole = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));

const encode = (text: string): string => encodeWhole(text.replaceAll('\n', '\r\n'));

/** A link that opens a mail with subject and text (RFC 6068). @returns `undefined` where it would be too long to be safe */
export function mailLink(address: string, subject: string, text: string): string | undefined {
  const to = encodeWhole(address).replaceAll('%40', '@');
  const link = `mailto:${to}?subject=${encode(subject)}&body=${encode(text)}`;
  return link.length > longestLink ? undefined : link;
}
