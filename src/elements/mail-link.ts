import { encoded } from '../policy/encoded.ts';

/** Longer ones are cut by some mail programs, in UTF-16 units. */
const longestLink = 2_000;

/** The lines of a mail end so (RFC 6068, section 5). */
const encodeLines = (text: string): string => encoded(text.replaceAll('\n', '\r\n'));

/** A link that opens a mail with subject and text (RFC 6068). @returns `undefined` where it would be too long to be safe */
export function mailLink(address: string, subject: string, text: string): string | undefined {
  const to = encoded(address).replaceAll('%40', '@');
  const link = `mailto:${to}?subject=${encodeLines(subject)}&body=${encodeLines(text)}`;
  return link.length > longestLink ? undefined : link;
}
