import { randomInt } from 'node:crypto';

/** Crockford's base 32: no letter that looks like a digit, so that a reference can be read out on the telephone. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const group = (): string => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('');

/** A new reference such as `PR-7K2M-9QXW-4D6T`: random (60 bits), so that no counter has to be shared. */
export const newReference = (): string => `PR-${group()}-${group()}-${group()}`;
