import { expect } from '@open-wc/testing';
import { createGate, type Gate } from '../../src/gate.ts';
import { createManualClock } from '../../src/ports/clock.ts';
import type { Decision } from '../../src/stores/consent/decision.ts';
import { writeRecord } from '../../src/stores/consent/record.ts';
import { createMemory, createMemoryStorage } from '../../src/ports/storage.ts';

const version = '2026-11-01';
const now = Date.UTC(2026, 10, 24);
const day = 86_400_000;

const decision = (granted: boolean, until = now + day): Decision => ({ granted, at: now - day, until, facts: 'a.b.c' });

/** What a center has stored, and what may have become of it. */
function text(
  decisions: Readonly<Record<string, Decision>> = usual,
  damage: Readonly<Record<string, unknown>> = {},
): string {
  const record = { id: 'r', subject: 's', version, decisions: new Map(Object.entries(decisions)), events: [] };
  return JSON.stringify({ ...(JSON.parse(writeRecord(record, 'shop')) as object), ...damage });
}

const usual = { map: decision(true), ads: decision(false) };

describe('createGate', () => {
  const clock = createManualClock(now);
  const gates: Gate[] = [];

  const start = (gate: Gate): Gate => {
    gates.push(gate);
    return gate;
  };
  const gateOn = (memory: string | null | ReturnType<typeof createMemory>): Gate =>
    start(
      createGate({
        policyId: 'shop',
        policyVersion: version,
        storage: createMemoryStorage(typeof memory === 'object' && memory ? memory : createMemory(memory)),
        clock,
      }),
    );
  const gateOnBrowser = (): Gate => start(createGate({ policyId: 'shop', policyVersion: version, clock }));

  afterEach(() => {
    gates.splice(0).forEach((gate) => gate.stop());
    localStorage.removeItem('privacy-center.shop');
    document.cookie = 'privacy-center.shop=; max-age=0; path=/';
  });

  it('allows what was granted and nothing else', () => {
    const gate = gateOn(text());
    expect(gate.allows('map')).to.equal(true);
    expect(gate.allows('ads')).to.equal(false);
    expect(gate.allows('unknown')).to.equal(false);
  });

  describe('in a browser that sends Global Privacy Control', () => {
    before(() => void Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true }));
    after(() => void Reflect.deleteProperty(navigator, 'globalPrivacyControl'));

    it('allows nothing that was granted before a center has heeded it', () => {
      expect(gateOn(text()).allows('map')).to.equal(false);
      expect(gateOn(text(usual, { settled: [now + day, 0] })).allows('map')).to.equal(false);
    });

    it('allows what was granted in spite of it', () => {
      expect(gateOn(text(usual, { settled: [now + day, 1] })).allows('map')).to.equal(true);
    });
  });

  const closed: readonly (readonly [string, string | null])[] = [
    ['the grant was written by a clock that ran ten years ahead', text({ map: decision(true, now + 3660 * day) })],
    ['nothing is stored', null],
    ['what is stored is no JSON', '{{{not json%'],
    ['what is stored is null', 'null'],
    ['what is stored is a number', '42'],
    ['what is stored is a list', '[1,2]'],
    ['the answers are words', text(usual, { state: { map: 'yes' } })],
    ['one answer is damaged', text(usual, { state: [[1, now, now + day, { map: 'a' }], ['0']] })],
    ['the record is of another policy', text(usual, { policy: 'other' })],
    ['the record is of another version of the policy', text(usual, { version: '2026-10-01' })],
    ['the record was written by a newer release', text(usual, { v: 2 })],
    ['the answer has expired', text({ map: decision(true, now) })],
  ];

  for (const [what, stored] of closed) {
    it(`allows nothing when ${what}`, () => {
      expect(gateOn(stored).allows('map')).to.equal(false);
    });
  }

  it('allows no longer what expires while the page is open', () => {
    const moving = createManualClock(now);
    const storage = createMemoryStorage(createMemory(text()));
    const gate = start(createGate({ policyId: 'shop', policyVersion: version, storage, clock: moving }));
    moving.advance(2 * day);
    expect(gate.allows('map')).to.equal(false);
  });

  it('follows a withdrawal in another tab', () => {
    const memory = createMemory(text());
    const gate = gateOn(memory);
    const heard: string[] = [];
    gate.on('map', { onWithdraw: () => heard.push('withdrawn') });
    createMemoryStorage(memory).write(text({ map: decision(false) }));
    expect(gate.allows('map')).to.equal(false);
    expect(heard).to.deep.equal(['withdrawn']);
  });

  it('no longer looks at what is stored once a center has taken over', () => {
    const memory = createMemory(text());
    const gate = gateOn(memory);
    gate.update({ allows: (id) => id === 'ads' });
    createMemoryStorage(memory).write(text({}));
    expect([gate.allows('map'), gate.allows('ads')]).to.deep.equal([false, true]);
  });

  describe('and a center that comes when it is needed', () => {
    const settled = { settled: [now + day, 0] };

    const needs = (stored: string | null, act: (gate: Gate) => void = () => undefined): boolean => {
      let isNeeded = false;
      const storage = createMemoryStorage(createMemory(stored));
      const whenNeeded = (): void => void (isNeeded = true);
      act(start(createGate({ policyId: 'shop', policyVersion: version, storage, clock, whenNeeded })));
      return isNeeded;
    };

    it('does without it when nothing is left to do', () => {
      expect(needs(text(usual, settled), (gate) => gate.allows('map') && gate.allows('ads'))).to.equal(false);
    });

    const needed: readonly (readonly [string, string | null])[] = [
      ['something may be left to do', text()],
      ['an answer has run out', text(usual, { settled: [now, 0] })],
      ['the browser no longer objects', text(usual, { settled: [now + day, 1] })],
      ['what says so is damaged', text(usual, { settled: ['yes', 'no'] })],
      ['another version of the policy was answered', text(usual, { ...settled, version: '2026-10-01' })],
      ['nothing is stored', null],
    ];
    for (const [what, stored] of needed) {
      it(`needs it when ${what}`, () => {
        expect(needs(stored)).to.equal(true);
      });
    }

    it('needs it when it is asked for a service without an answer', () => {
      expect(needs(text(usual, settled), (gate) => gate.on('basket', {}))).to.equal(true);
    });

    it('needs it when another tab has changed something', () => {
      const memory = createMemory(text(usual, settled));
      let calls = 0;
      const storage = createMemoryStorage(memory);
      start(createGate({ policyId: 'shop', policyVersion: version, storage, clock, whenNeeded: () => calls++ }));
      expect(calls).to.equal(0);
      createMemoryStorage(memory).write(text({ map: decision(false) }));
      expect(calls).to.be.greaterThan(0);
    });
  });

  it('reads local storage', () => {
    localStorage.setItem('privacy-center.shop', text());
    expect(gateOnBrowser().allows('map')).to.equal(true);
  });

  it('reads the cookie of the same name', () => {
    document.cookie = `privacy-center.shop=${encodeURIComponent(text())}; path=/`;
    expect(gateOnBrowser().allows('map')).to.equal(true);
  });

  it('allows nothing by a damaged cookie', () => {
    document.cookie = 'privacy-center.shop=%E0%A4%A; path=/';
    expect(gateOnBrowser().allows('map')).to.equal(false);
  });

  it('allows only what both say where local storage and cookie differ', () => {
    localStorage.setItem('privacy-center.shop', text({ map: decision(true), film: decision(true) }));
    const cookie = text({ map: decision(true), film: decision(false) });
    document.cookie = `privacy-center.shop=${encodeURIComponent(cookie)}; path=/`;
    const gate = gateOnBrowser();
    expect([gate.allows('map'), gate.allows('film')]).to.deep.equal([true, false]);
  });

  it('allows nothing, and throws nothing, where the browser refuses storage', () => {
    const refuse = {
      configurable: true,
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    };
    const own = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')!;
    Object.defineProperty(globalThis, 'localStorage', refuse);
    Object.defineProperty(document, 'cookie', refuse);
    try {
      expect(gateOnBrowser().allows('map')).to.equal(false);
    } finally {
      Object.defineProperty(globalThis, 'localStorage', own);
      Reflect.deleteProperty(document, 'cookie');
    }
  });
});
