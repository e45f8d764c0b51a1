const rightToLeft = /[\u0590-\u08ff]/;

/** Embeddings and overrides turn round what follows as well (Unicode UAX #9, 2.2). */
const overrides = /[\u202a-\u202e]/g;
const isolates = /[\u2066-\u2069]/g;
const end = '\u2069';

/** Whether every isolate in a text ends in it, and none that has begun before. */
function isClosed(text: string): boolean {
  let open = 0;
  for (const [mark] of text.matchAll(isolates)) if ((open += mark === end ? -1 : 1) < 0) return false;
  return open === 0;
}

/** A text that turns nothing round beside it. */
function contained(text: string): string {
  const plain = text.replace(overrides, '');
  return isClosed(plain) ? plain : plain.replace(isolates, '');
}

/**
 * A name or a value that stands in a sentence, set apart from its direction (Unicode UAX #9, FIRST STRONG ISOLATE):
 * "Inc." must not move its stop to the other end in Arabic. Left where both run from left to right.
 * What would reach out of it is taken out: a policy's name must not turn round the words beside it.
 */
export const isolated = (text: string, direction: 'ltr' | 'rtl'): string => {
  const plain = contained(text);
  return plain !== '' && (direction === 'rtl' || rightToLeft.test(plain)) ? `\u2068${plain}${end}` : plain;
};

/** The values of a sentence, each set apart. */
export const isolatedValues = (
  values: Readonly<Record<string, string | number>> | undefined,
  direction: 'ltr' | 'rtl',
): Readonly<Record<string, string | number>> =>
  Object.fromEntries(
    Object.entries(values ?? {}).map(([name, value]) => [
      name,
      typeof value === 'string' ? isolated(value, direction) : value,
    ]),
  );
