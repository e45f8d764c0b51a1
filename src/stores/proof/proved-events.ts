import { changedFacts } from '../../policy/facts.ts';
import type { PolicyLookup } from '../../policy/lookup.ts';
import { createCoverage, type Coverage } from '../consent/coverage.ts';
import type { ConsentEvent } from '../consent/record.ts';
import type { ProvedDecision, ProvedEvent } from './proof-record.ts';
import { asksTransferConsent, provedFacts } from './proved-facts.ts';

const iso = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** The answers of an event; `before` says which services were granted until then and is brought up to date. */
function decisionsOf(
  event: ConsentEvent,
  lookup: PolicyLookup,
  coverage: Coverage,
  before: Set<string>,
): readonly ProvedDecision[] {
  const answers = [
    ...event.granted.map((id) => [id, true] as const),
    ...event.refused.map((id) => [id, false] as const),
  ];
  return answers.map(([id, granted], place): ProvedDecision => {
    const fingerprint = event.facts[place] ?? '';
    const service = lookup.services.get(id);
    const same = service !== undefined && changedFacts(fingerprint, coverage.factsOf(id)).length === 0;
    const state = granted ? 'given' : before.has(id) ? 'withdrawn' : 'refused';
    if (granted) before.add(id);
    else before.delete(id);
    return {
      service: id,
      granted,
      state,
      transferConsent: service && asksTransferConsent(service) ? granted : null,
      fingerprint,
      ...(same && { facts: provedFacts(service, lookup) }),
    };
  });
}

function stateOf(event: ConsentEvent, decisions: readonly ProvedDecision[]): ProvedEvent['state'] {
  if (decisions.some(({ granted }) => granted)) return 'given';
  if (decisions.some(({ state }) => state === 'withdrawn')) return 'withdrawn';
  if (decisions.length > 0) return 'refused';
  return event.reset.length > 0 ? 'expired' : 'recorded';
}

function provedEvent(event: ConsentEvent, lookup: PolicyLookup, coverage: Coverage, before: Set<string>): ProvedEvent {
  const { id, at, clock, act, surface, trigger, version, language, text, reset, gpc, until, previous, hash } = event;
  const decisions = decisionsOf(event, lookup, coverage, before);
  reset.forEach((service) => before.delete(service));
  return {
    eventId: id,
    time: iso(at),
    ...(clock !== undefined && { clock: iso(clock) }),
    state: stateOf(event, decisions),
    type: decisions.length > 0 ? 'expressed' : 'recorded',
    entity: trigger === 'policy' ? 'controller' : 'subject',
    act,
    surface,
    trigger,
    policyVersion: version,
    language,
    textSha256: text ?? null,
    decisions,
    reset: reset.map((service) => ({ service, state: lookup.services.has(service) ? 'expired' : 'revoked' })),
    signals: { gpc },
    validUntil: iso(event.granted.length > 0 ? until.granted : until.refused),
    prev: previous ?? null,
    hash: hash ?? null,
  };
}

/** A history in its documented form. A refusal of what had been granted is a withdrawal. */
export function provedEvents(events: readonly ConsentEvent[], lookup: PolicyLookup): readonly ProvedEvent[] {
  const coverage = createCoverage(lookup);
  const granted = new Set<string>();
  return events.map((event) => provedEvent(event, lookup, coverage, granted));
}
