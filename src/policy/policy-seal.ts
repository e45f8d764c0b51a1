/** Says of a policy's text that it was validated when its index was made, so that a page need not do it again. */
export interface PolicySeal {
  /** By which edition of the rules. */
  readonly edition: number;
  /** SHA-256 of the text in UTF-8, in hexadecimal. */
  readonly sha256: string;
}

/** The edition of the schema and of what else `parsePolicy` asks: raised with each of their changes, so that older seals end. */
export const sealEdition = 1;
