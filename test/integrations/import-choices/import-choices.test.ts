import { expect } from '@open-wc/testing';
import type { Center } from '../../../src/center.ts';
import { importChoices } from '../../../src/integrations/import-choices.ts';
import { createManualClock } from '../../../src/ports/clock.ts';
import { createMemory, createMemoryStorage } from '../../../src/ports/storage.ts';
import { policyJson } from '../../fixtures/policy.ts';
import { readyCenter } from '../ready-center.ts';

const now = Date.UTC(2026, 10, 24);
const imports = {
  klaro: { matomo: 'analytics', youtube: 'video' },
  cookieconsent: { ga: 'analytics', yt: 'video' },
};
const policy = { ...policyJson(), consent: { imports } };
const states = (center: Center): unknown => [center.stateOf('analytics'), center.stateOf('video')];
let memory = createMemory();

async function open(): Promise<Center> {
  const storage = () => createMemoryStorage(memory);
  const center = await readyCenter({ policy, storage, clock: createManualClock(now) });
  center.connect(importChoices({ now: () => now }));
  await center.ready;
  await Promise.resolve();
  return center;
}

const keep = (name: string, value: object): void => {
  document.cookie = `${name}=${encodeURIComponent(JSON.stringify(value))}; Path=/`;
};

describe('choices that a former tool has left', () => {
  afterEach(() => {
    localStorage.clear();
    for (const name of ['klaro', 'cc_cookie']) document.cookie = `${name}=; Max-Age=0; Path=/`;
    memory = createMemory();
  });

  it('count, and the former item is gone', async () => {
    keep('klaro', { matomo: true, youtube: false, other: true });
    const center = await open();
    expect(states(center)).to.deep.equal(['granted', 'refused']);
    expect(document.cookie).not.to.contain('klaro');
    expect(center.$asks.get()).to.deep.equal([]);
  });

  it('are found in local storage too', async () => {
    localStorage.setItem('klaro', JSON.stringify({ matomo: false }));
    expect(states(await open())).to.deep.equal(['refused', 'undecided']);
    expect(localStorage.getItem('klaro')).to.equal(null);
  });

  it('are told in the history as an import', async () => {
    keep('klaro', { matomo: true });
    const center = await open();
    expect(center.$consent.get()?.record.events.map(({ act }) => act)).to.deep.equal(['import', 'import']);
  });

  it('do not come back after the person has deleted the record', async () => {
    keep('klaro', { matomo: true });
    (await open()).forget();
    expect(states(await open())).to.deep.equal(['undecided', 'undecided']);
  });

  it('give way to an answer that was given here', async () => {
    (await open()).choose({ analytics: false });
    keep('cc_cookie', { categories: [], services: { a: ['ga'] }, lastConsentTimestamp: '2026-06-01T00:00:00Z' });
    expect(states(await open())).to.deep.equal(['refused', 'refused']);
  });

  it('end when they would have ended', async () => {
    keep('cc_cookie', { categories: [], services: { a: ['ga', 'yt'] }, lastConsentTimestamp: '2025-11-01T00:00:00Z' });
    expect(states(await open())).to.deep.equal(['undecided', 'undecided']);
  });

  it('grant nothing while the former item cannot be taken away; a refusal is taken', async () => {
    const value = `klaro=${encodeURIComponent('{"matomo":true,"youtube":false}')}`;
    Object.defineProperty(document, 'cookie', { configurable: true, get: () => value, set: () => undefined });
    try {
      expect(states(await open())).to.deep.equal(['undecided', 'refused']);
    } finally {
      Reflect.deleteProperty(document, 'cookie');
    }
  });

  it('of a tool that the policy does not name stay where they are', async () => {
    document.cookie = 'tarteaucitron=!matomo=true; Path=/';
    expect(states(await open())).to.deep.equal(['undecided', 'undecided']);
    expect(document.cookie).to.contain('tarteaucitron');
    document.cookie = 'tarteaucitron=; Max-Age=0; Path=/';
  });
});
