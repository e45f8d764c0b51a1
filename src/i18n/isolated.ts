const rightToLeft = /[\u0590-\u08ff]/;

/**
 * A name or a value that stands in a sentence, set apart from its direction (Unicode UAX #9, FIRST STRONG ISOLATE):
 * "Inc." must not move its stop to the other end in Arabic. Left as it is where both run from left to right.
 */
export const isolated = (text: string, direction: 'ltr' | 'rtl'): string =>
  text !== '' && (direction === 'rtl' || rightToLeft.test(text)) ? `\u2068${text}\u2069` : text;

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
