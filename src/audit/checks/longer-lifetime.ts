import { lifetimeSeconds } from '../../policy/duration.ts';
import type { Service } from '../../policy/types.ts';
import { isItem } from '../../visitor/traces.ts';
import type { Evidence } from '../evidence.ts';
import type { AuditFinding } from '../finding.ts';
import type { SeenItem } from '../seen.ts';
import { inBoth, lifetimeWords, named, subject } from '../words.ts';

/** A month has 28 to 31 days: what is longer by so much, and by a minute, is not told. */
const tolerance = 1.04;

/** The longest lifetime, in seconds, that a policy declares for an item. */
const declaredFor = ({ kind, name }: SeenItem, owners: readonly Service[]): number =>
  Math.max(
    ...owners
      .flatMap(({ cookies }) => cookies)
      .filter((it) => it.kind === kind && isItem(it, name))
      .map(({ lifetime }) => lifetimeSeconds(lifetime)),
  );

/**
 * What stays longer than declared. Only cookies carry an end of their own; of what else is stored it can be said alone that
 * it outlives the session.
 */
export function longerLifetime({ traces }: Evidence): readonly AuditFinding[] {
  return traces.flatMap((trace): readonly AuditFinding[] => {
    const { item, owners, phases, pages } = trace;
    if (!item || owners.length === 0) return [];
    const declared = declaredFor(item, owners);
    if (item.kind !== 'cookie' && declared > 0) return [];
    if (item.lifetime <= declared * tolerance + 60) return [];
    const [real, told] = [lifetimeWords(item.lifetime), lifetimeWords(declared)];
    const found = inBoth(
      (language) =>
        ({
          de: `${subject(trace).de} bleibt länger als erklärt: ${real.de}, erklärt: ${told.de} (${named(owners, 'de')}).`,
          en: `${subject(trace).en} stays longer than declared: ${real.en}, declared: ${told.en} (${named(owners, 'en')}).`,
        })[language],
    );
    return [{ kind: 'longer-lifetime', services: owners.map(({ id }) => id), phases, pages, found }];
  });
}
