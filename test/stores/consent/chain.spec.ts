import assert from 'node:assert/strict';
import { before, suite, test } from 'node:test';
import { sha256 } from '../../../src/stores/consent/sha256.ts';
import { sealEvent, verifyChain } from '../../../src/stores/consent/chain.ts';
import { readRecord, writeRecord, type ConsentEvent } from '../../../src/stores/consent/record.ts';
import { createVisitor, decide } from './visitor.ts';

/** Three acts of a visitor, each sealed onto the one before. */
async function sealedHistory(): Promise<readonly ConsentEvent[]> {
  const page = createVisitor().open();
  for (const granted of [true, false, true]) decide(page, { analytics: granted, video: true });
  const sealed: ConsentEvent[] = [];
  for (const event of page.$consent.get().record.events) {
    const previous = sealed.at(-1)?.hash;
    sealed.push((await sealEvent({ ...event, text: 'f00d', ...(previous && { previous }) }))!);
  }
  return sealed;
}

suite('a hash', () => {
  test('is SHA-256 in hexadecimal, over UTF-8', async () => {
    assert.equal(await sha256('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  test('of an event is the same anywhere', async () => {
    const event: ConsentEvent = {
      id: '2f1c0000-0000-4000-8000-000000000001',
      at: 1795521600000,
      act: 'save',
      surface: 'settings',
      trigger: 'person',
      version: '2026-11-01',
      language: 'de',
      gpc: false,
      granted: ['matomo'],
      refused: ['youtube'],
      reset: [],
      facts: ['a.b.c.d.e.0', 'a.b.c.d.f.0'],
      until: { granted: 1827079200000, refused: 1827079200000 },
      text: 'ba78',
    };
    const text =
      '["2f1c0000-0000-4000-8000-000000000001",1795521600000,null,"save","settings","person","2026-11-01","de",false,' +
      '["matomo"],["youtube"],[],["a.b.c.d.e.0","a.b.c.d.f.0"],1827079200000,1827079200000,"ba78",null]';
    assert.equal((await sealEvent(event))?.hash, await sha256(text));
  });
});

suite('a history', () => {
  let history: readonly ConsentEvent[];
  before(async () => {
    history = await sealedHistory();
  });

  test('is intact as it was written, also after a reload', async () => {
    assert.deepEqual(await verifyChain(history), { status: 'intact', problems: [] });
    const record = { id: 'r', subject: 's', version: 'v', decisions: new Map(), events: history };
    const read = readRecord(writeRecord(record, 'shop'), 'shop');
    assert.deepEqual(await verifyChain(read?.events ?? []), { status: 'intact', problems: [] });
  });

  test('is intact where there is none', async () => {
    assert.deepEqual(await verifyChain([]), { status: 'intact', problems: [] });
  });

  const changes: readonly Partial<ConsentEvent>[] = [
    { at: 1 },
    { clock: 1 },
    { act: 'accept-all' },
    { surface: 'banner' },
    { trigger: 'script' },
    { version: '2' },
    { language: 'fr' },
    { gpc: true },
    { granted: ['analytics', 'video', 'map'] },
    { refused: [] },
    { reset: ['map'] },
    { facts: ['', ''] },
    { until: { granted: 1, refused: 1 } },
    { text: 'beef' },
    { previous: 'beef' },
  ];
  for (const change of changes)
    test(`is broken where ${Object.keys(change).join()} was changed`, async () => {
      const events = history.map((event, at) => (at === 1 ? { ...event, ...change } : event));
      const { status, problems } = await verifyChain(events);
      assert.equal(status, 'broken');
      assert.deepEqual(problems, [{ event: history[1]?.id, problem: 'changed' }]);
    });

  test('is incomplete where an event was taken out', async () => {
    const { status, problems } = await verifyChain([history[0]!, history[2]!]);
    assert.equal(status, 'incomplete');
    assert.deepEqual(problems, [{ event: history[2]?.id, problem: 'missing-before' }]);
  });

  test('is incomplete where an event was not sealed', async () => {
    const { hash, ...open } = history[2]!;
    const { status, problems } = await verifyChain([...history.slice(0, 2), open]);
    assert.ok(hash);
    assert.deepEqual([status, problems], ['incomplete', [{ event: open.id, problem: 'unsealed' }]]);
  });

  test('is intact where two tabs went on from the same event', async () => {
    const [first, second, third] = history as [ConsentEvent, ConsentEvent, ConsentEvent];
    const branch = (await sealEvent({ ...third, previous: first.hash! }))!;
    assert.equal((await verifyChain([first, second, branch])).status, 'intact');
  });
});

suite('a page without a secure context', () => {
  test('seals nothing, checks nothing and says so', async () => {
    Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
    try {
      assert.equal(await sha256('abc'), undefined);
      assert.deepEqual(await verifyChain([]), { status: 'unchecked', problems: [] });
    } finally {
      Reflect.deleteProperty(crypto, 'subtle');
    }
  });
});
