import { computed } from 'nanostores';
import type { Center } from '../../center.ts';
import { createPauses } from './after-paint.ts';
import type { Gate } from './gate.ts';

/** Gives a gate the answers of a center, as soon as there are any and whenever they may differ. Returns what ends it. */
export function feedGate({ $index, $consent, allows }: Center, gate: Pick<Gate, 'update'>): () => void {
  const $answers = computed([$index, $consent], (policy) => {
    if (policy.status === 'loading') return undefined;
    if (policy.status === 'failed') return { allows: () => false };
    return { allows, knows: (id: string) => policy.lookup.services.has(id), pause: createPauses() };
  });
  return $answers.subscribe((answers) => answers && gate.update(answers));
}
