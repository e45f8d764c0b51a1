import { createCenter, type Center, type CenterOptions } from '../../src/center.ts';
import { makeIndex } from '../../src/policy/make-index.ts';
import { createMemory, createMemoryStorage, type Memory } from '../../src/ports/storage.ts';
import { policyJson, serviceJson, type PolicyJson } from '../fixtures/policy.ts';
import { lookUp } from '../stores/consent/visitor.ts';

export const services = [serviceJson('analytics'), serviceJson('video')];
export const policy = policyJson(services);
const indexOf = (json: PolicyJson): string => JSON.stringify(makeIndex(lookUp(json)));

interface Visit extends Partial<CenterOptions> {
  readonly index?: string | undefined;
  readonly text?: string | undefined;
  readonly memory?: Memory;
}

/** A visit to a site whose policy and index are these texts, and what it has loaded. */
export async function visit({ index, text, memory = createMemory(), ...options }: Visit = {}): Promise<{
  center: Center;
  loaded: string[];
}> {
  const loaded: string[] = [];
  const texts: Readonly<Record<string, string | undefined>> = { '/policy.json': text, '/policy.index.json': index };
  const center = createCenter({
    policySrc: '/policy.json',
    policyIndexSrc: '/policy.index.json',
    transport: {
      async load(url) {
        loaded.push(url);
        const found = texts[url];
        return found === undefined ? { ok: false, reason: 'status', status: 404 } : { ok: true, text: found };
      },
    },
    storage: () => createMemoryStorage(memory),
    languages: ['en'],
    gpc: false,
    ...options,
  });
  await center.ready;
  return { center, loaded };
}

export const usual = { index: indexOf(policy), text: JSON.stringify(policy) };
export const asked = (center: Center): readonly string[] => center.$asks.get().map(({ id }) => id);
export const problemsOf = (center: Center): readonly string[] => {
  const state = center.$policy.get();
  return state.status === 'loading' ? [] : state.problems.map(({ code }) => code);
};
