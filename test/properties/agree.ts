import fc from 'fast-check';

/** Throws unless two values print the same. Of its own, because these laws are held in Node and in every browser. */
export function agree(actual: unknown, expected: unknown, law: string): void {
  const [one, other] = [fc.stringify(actual), fc.stringify(expected)];
  if (one !== other) throw new Error(`${law}: ${one} instead of ${other}`);
}
