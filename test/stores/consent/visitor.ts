import { randomId } from '../../../src/ports/random-id.ts';
import { createLookup, type PolicyLookup } from '../../../src/policy/lookup.ts';
import { parsePolicy } from '../../../src/policy/parse.ts';
import { createManualClock } from '../../../src/ports/clock.ts';
import { createMemory, createMemoryStorage, type Memory, type StoragePort } from '../../../src/ports/storage.ts';
import { createConsentStore, type ConsentStore } from '../../../src/stores/consent/consent.ts';
import type { Cause } from '../../../src/stores/consent/record.ts';
import { policyJson, type PolicyJson } from '../../fixtures/policy.ts';

export const day = 86_400_000;
export const year = 365.25 * day;
export const start = Date.UTC(2026, 10, 24, 12);
export const byHand: Cause = { act: 'save', surface: 'settings', trigger: 'person' };

export function lookUp(json: PolicyJson = policyJson()): PolicyLookup {
  const parsed = parsePolicy(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return createLookup(parsed.policy);
}

/** A visitor with one browser: `open` opens another tab, or the same page again after a reload. */
export function createVisitor({ memory = createMemory(), gpc = false }: { memory?: Memory; gpc?: boolean } = {}) {
  const clock = createManualClock(start);
  return {
    clock,
    memory,
    open(json?: PolicyJson, storage: StoragePort = createMemoryStorage(memory)): ConsentStore {
      return createConsentStore({ lookup: lookUp(json), storage, clock, gpc, language: () => 'en', randomId });
    },
  };
}

/** Decides as a person does. */
export function decide(store: ConsentStore, choices: Readonly<Record<string, boolean>>, cause = byHand): void {
  store.decide(new Map(Object.entries(choices)), cause);
}
