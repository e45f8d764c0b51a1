const octets = (text: string): number => new TextEncoder().encode(text).length;
const spaceOrControl = /[\s\p{Cc}]/u;
// A label of a domain: letters and digits of any script with their marks, "-" inside.
const label = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?$/u;

function domainProblem(domain: string): string | undefined {
  const labels = domain.split('.');
  if (labels.length < 2) return 'a domain with a dot after the "@"';
  if (!labels.every((part) => label.test(part) && octets(part) <= 63))
    return 'a domain of letters, digits, "." and "-"';
  return undefined;
}

/**
 * What is wrong with an e-mail address, or nothing. Internationalised addresses pass (RFC 6531: `用户@例え.jp`), which the
 * browsers' own check refuses; lengths are those of RFC 5321 (64 octets, 254 in all). Quoted local parts with spaces and
 * address literals are refused: no one has them and they are mistyped far more often.
 */
export function emailProblem(address: string): string | undefined {
  const text = address.trim();
  const at = text.lastIndexOf('@');
  if (at < 0) return 'an e-mail address with an "@"';
  const local = text.slice(0, at);
  if (spaceOrControl.test(text)) return 'an e-mail address without spaces';
  if (local === '' || local.includes('@')) return 'one "@" with a name before it';
  if (local.startsWith('.') || local.endsWith('.') || local.includes('..')) return 'dots only between other characters';
  if (/[()<>,;:\\"[\]]/.test(local)) return 'an address alone, without a name or brackets';
  if (octets(local) > 64 || octets(text) > 254) return 'at most 64 bytes before the "@" and 254 in all';
  return domainProblem(text.slice(at + 1));
}

/** An address as it is sent: without the space that pasting leaves, in Unicode's composed form (RFC 6532, section 3.1). */
export function tidyEmail(address: string): string {
  return address.trim().normalize('NFC');
}
