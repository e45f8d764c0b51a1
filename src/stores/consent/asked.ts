import type { Asked } from '../../policy/diff.ts';
import { changedFacts } from '../../policy/facts.ts';
import { fingerprint } from '../../policy/fingerprint.ts';
import type { Service } from '../../policy/types.ts';
import type { ConsentRecord } from './record.ts';
import { answersOf } from './replay.ts';

/**
 * Why a person is asked about some services, from their own history: a service they never answered for is new; one they had
 * agreed to has changed, or the answer has run out.
 */
export function whyAsked(record: ConsentRecord, services: readonly Service[]): ReadonlyMap<string, Asked> {
  const last = new Map(record.events.flatMap((event) => [...answersOf(event)]));
  return new Map(
    services.map((service): [string, Asked] => {
      const answer = last.get(service.id);
      if (!answer) return [service.id, { reason: 'new', facts: [] }];
      const facts = answer.granted ? changedFacts(answer.facts, fingerprint(service)) : [];
      return [service.id, { reason: facts.length > 0 ? 'changed' : 'expired', facts }];
    }),
  );
}
