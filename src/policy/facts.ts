/**
 * The material facts of a service: what a person's answer rests on. When one of these changes the answer no longer
 * covers the service (Art. 4(11) GDPR: "specific", "informed"); a corrected text changes none of them.
 */
export const factKinds = ['purposes', 'data', 'recipients', 'transfers', 'bases'] as const;

/** One kind of material fact, or the lifetime on the device, which only counts when it grows. */
export type FactKind = (typeof factKinds)[number] | 'lifetime';

function lifetimeIn(text: string | undefined): number {
  if (text === 'e') return Infinity;
  return parseInt(text ?? '0', 36) || 0;
}

/**
 * Which material facts differ between the fingerprint an answer was given to and the present one. A shorter lifetime is
 * no difference. A fingerprint that cannot be read differs in everything.
 */
export function changedFacts(answered: string, present: string): readonly FactKind[] {
  if (answered === present) return [];
  const before = answered.split('.');
  const now = present.split('.');
  const changed: FactKind[] = factKinds.filter((_, at) => before[at] !== now[at]);
  const at = factKinds.length;
  return lifetimeIn(now[at]) > lifetimeIn(before[at]) ? [...changed, 'lifetime'] : changed;
}
