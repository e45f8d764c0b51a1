const forms =
  /\b(?:inc|llc|l\.l\.c|ltd|limited|plc|gmbh|mbh|ag|se|kg|kgaa|ohg|ug|corp|corporation|co|company|b\.?v|n\.?v|s\.?a|s\.?à\.? ?r\.?l|sarl|s\.?r\.?l|s\.?p\.?a|oy|ab|aps|a\/s|pte|pty)\b\.?/gi;

const places =
  /\b(?:ireland|europe|emea|deutschland|germany|international|uk|usa|luxembourg|france|nederland|netherlands)\b/gi;

/** A company's name without legal form and place of the branch: what two companies of one group have in common. */
export function companyCore(legalName: string): string {
  return legalName
    .replace(forms, ' ')
    .replace(places, ' ')
    .replace(/[.,&()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a legal name says what kind of body it is: a company, an association, a foundation, an authority, a school. */
export const hasLegalForm = (legalName: string): boolean => legalName.search(forms) >= 0 || otherBodies.test(legalName);

const otherBodies =
  /\be\.? ?V\b|Stiftung|Foundation|Verband|Verein|Association|Universität|University|Hochschule|Kammer|\bAmt\b|Behörde|Authority|Agency|Unlimited/i;

/** Whether a legal name holds two companies: two legal forms with a comma, slash or "and" between. */
export function hasTwoCompanies(legalName: string): boolean {
  const parts = legalName
    .split(/,|\/|\bund\b|\band\b|;/)
    .filter((part) => part.search(forms) >= 0 && companyCore(part) !== '');
  return parts.length > 1;
}

/** A name without case, spaces and punctuation: equal for "New Relic" and "Newrelic". */
export const spellingKey = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Shorter names differ by one letter without being the same. */
const shortest = 6;

/**
 * A key with each one letter left out, and the key itself: two keys that share one of these differ by a letter at most.
 * None for short names and for names with digits, which are often numbered on purpose.
 */
export function nearby(key: string): readonly string[] {
  if (key.length < shortest || key.length > 40 || /\d/.test(key)) return [];
  return [key, ...Array.from(key, (_, at) => key.slice(0, at) + key.slice(at + 1))];
}
