import { changedFacts, type FactKind } from './facts.ts';
import { fingerprint } from './fingerprint.ts';
import type { Policy, Service } from './types.ts';

/** What differs in one kind of material fact: ids and codes of the policy; of a transfer `US:scc`, of an item `_ga:P2Y`. */
export interface FactChange {
  readonly kind: FactKind;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** What became of one service. `wording` changes no fact that an answer rests on. */
export interface ServiceChange {
  readonly id: string;
  readonly kind: 'added' | 'removed' | 'changed' | 'wording';
  readonly facts: readonly FactChange[];
  /**
   * Whether people are asked: about a new service all, about a changed one those who had agreed, never who refused, and
   * all where it was always on before.
   */
  readonly asks: boolean;
}

/** What differs between two versions of a policy. */
export interface PolicyDiff {
  readonly from: string;
  readonly to: string;
  readonly services: readonly ServiceChange[];
  /** Top-level parts beside the services that differ, such as `controller`. */
  readonly parts: readonly string[];
}

/** Why a person is asked about a service: it is new, its facts have changed since they agreed, or their answer has run out. */
export interface Asked {
  readonly reason: 'new' | 'changed' | 'expired';
  readonly facts: readonly FactKind[];
}

const valuesOf: Readonly<Record<FactKind, (service: Service) => readonly string[]>> = {
  purposes: ({ purposes }) => purposes,
  data: ({ data }) => data,
  recipients: ({ provider, recipients }) => [provider, ...recipients],
  transfers: ({ transfers }) => transfers.map(({ country, mechanism }) => `${country}:${mechanism}`),
  bases: ({ legalBasis: { device, processing } }) => [...(device ? [device] : []), ...processing],
  lifetime: ({ cookies }) => cookies.map(({ name, pattern, lifetime }) => `${name ?? pattern}:${lifetime}`),
};

const without = (list: readonly string[], other: readonly string[]): readonly string[] =>
  [...new Set(list)].filter((entry) => !other.includes(entry));

function factChange(before: Service, after: Service, kind: FactKind): FactChange {
  const [old, now] = [valuesOf[kind](before), valuesOf[kind](after)];
  return { kind, added: without(now, old), removed: without(old, now) };
}

function serviceChange(before: Service | undefined, after: Service): readonly ServiceChange[] {
  const { id, choice } = after;
  if (!before) return [{ id, kind: 'added', facts: [], asks: choice === 'consent' }];
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const facts = changedFacts(fingerprint(before), fingerprint(after)).map((kind) => factChange(before, after, kind));
  const asks = facts.length > 0 && choice === 'consent';
  return [{ id, kind: facts.length > 0 ? 'changed' : 'wording', facts, asks }];
}

/** Compares two versions of a policy: which facts differ that a person's answer rests on, and what is only wording. */
export function diffPolicies(before: Policy, after: Policy): PolicyDiff {
  const earlier = new Map(before.services.map((service) => [service.id, service]));
  const present = new Set(after.services.map(({ id }) => id));
  const removed = before.services.filter(({ id }) => !present.has(id));
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Policy)[];
  return {
    from: before.version,
    to: after.version,
    services: [
      ...after.services.flatMap((service) => serviceChange(earlier.get(service.id), service)),
      ...removed.map(({ id }): ServiceChange => ({ id, kind: 'removed', facts: [], asks: false })),
    ],
    parts: keys.filter(
      (key) => key !== 'services' && key !== 'version' && JSON.stringify(before[key]) !== JSON.stringify(after[key]),
    ),
  };
}
