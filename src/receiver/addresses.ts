import { createHmac } from 'node:crypto';

/** What an address is. */
export type AddressKind = 'email' | 'postal';

const normalised: Readonly<Record<AddressKind, (text: string) => string>> = {
  email: (text) => text.trim(),
  // Two people write the same address with other commas, dots and line ends.
  postal: (text) => text.replace(/[\s,.;]+/g, ' ').trim(),
};

/**
 * The keyed hash of an address (HMAC-SHA-256, hexadecimal): enough to recognise it, and without the key nobody can try
 * addresses out. Upper and lower case count as the same; a suppression too many harms nobody.
 */
export const addressHash = (kind: AddressKind, text: string, key: string): string =>
  createHmac('sha256', key)
    .update(`${kind}\n${normalised[kind](text).normalize('NFKC').toLowerCase()}`)
    .digest('hex');
