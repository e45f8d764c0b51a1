import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { parseRecord, readRecord, writeRecord, type ConsentRecord } from '../../../src/stores/consent/record.ts';
import { isNewer, readStored } from '../../../src/stores/consent/stored.ts';
import { record } from './arbitrary.ts';
import { createVisitor, decide, start } from './visitor.ts';

const written = (): string => {
  const { open, memory } = createVisitor();
  decide(open(), { analytics: true, video: false });
  return memory.text ?? '';
};
const parsed = (): { [key: string]: unknown } => JSON.parse(written()) as { [key: string]: unknown };
const nothing = (text: string): void => {
  assert.equal(readStored(text, 'shop'), undefined);
  assert.equal(readRecord(text, 'shop'), undefined);
};

suite('a stored record', () => {
  test('reads back as what was written', () => {
    fc.assert(
      fc.property(record, (it) => {
        const read = readRecord(writeRecord(it, 'shop'), 'shop') as ConsentRecord;
        assert.deepEqual(read, it);
      }),
    );
  });

  test('is the same text for the same record, whatever was decided first', () => {
    fc.assert(
      fc.property(record, (it) => {
        const turned = { ...it, decisions: new Map([...it.decisions].reverse()) };
        assert.equal(writeRecord(turned, 'shop'), writeRecord(it, 'shop'));
      }),
    );
  });

  test('says to the gate what it says to the center', () => {
    const text = written();
    assert.deepEqual(readStored(text, 'shop')?.decisions, readRecord(text, 'shop')?.decisions);
  });

  test('is nothing when it was cut off anywhere', () => {
    const text = written();
    for (let length = 0; length < text.length; length++) nothing(text.slice(0, length));
  });

  test('never grants more when one character was changed anywhere', () => {
    const text = written();
    for (let at = 0; at < text.length; at++)
      for (const character of ['0', '1', 'x', '"', ',', '{']) {
        const damaged = text.slice(0, at) + character + text.slice(at + 1);
        const { decisions } = readStored(damaged, 'shop') ?? { decisions: new Map() };
        assert.ok([...decisions.values()].filter(({ granted }) => granted).length <= 2, damaged);
      }
  });

  for (const text of ['', 'null', '42', '"yes"', 'true', '[]', '{}', 'undefined', '<!doctype html>', '\u0000'])
    test(`is nothing where ${JSON.stringify(text)} stands`, () => nothing(text));

  test('is nothing for another policy', () => {
    assert.equal(readStored(written(), 'other'), undefined);
    assert.equal(readRecord(written(), 'other'), undefined);
  });

  test('is nothing where there is no text', () => {
    assert.equal(readStored(null, 'shop'), undefined);
    assert.equal(readStored(undefined, 'shop'), undefined);
  });
});

suite('a record from a newer release', () => {
  test('is left alone and known to be newer', () => {
    const text = JSON.stringify({ ...parsed(), v: 2 });
    nothing(text);
    assert.equal(isNewer(text), true);
    assert.equal(isNewer(written()), false);
  });
});

suite('a hostile record', () => {
  const answers: readonly (readonly [string, unknown])[] = [
    ['a text for a grant', ['yes', start, start, { analytics: 'f' }]],
    ['true for a grant', [true, start, start, { analytics: 'f' }]],
    ['2 for a grant', [2, start, start, { analytics: 'f' }]],
    ['a text for a time', [1, '0', start, { analytics: 'f' }]],
    ['no end', [1, start, null, { analytics: 'f' }]],
    ['a negative time', [1, -1, start, { analytics: 'f' }]],
    ['a time after the year 9999', [1, start, 253_402_300_800_000, { analytics: 'f' }]],
    ['half a millisecond', [1, 0.5, start, { analytics: 'f' }]],
    ['no services', [1, start, start, null]],
    ['a number for facts', [1, start, start, { analytics: 1 }]],
    ['one entry too many', [1, start, start, { analytics: 'f' }, 1]],
    ['an object for answers', { granted: 1 }],
    ['the older form', { analytics: [1, start, start, 'f'] }],
  ];
  for (const [what, entry] of answers)
    test(`with ${what} is nothing`, () => nothing(JSON.stringify({ ...parsed(), state: [entry] })));

  for (const field of ['version', 'record', 'subject', 'state'])
    test(`without a text, or a list of answers, for "${field}" is nothing`, () => {
      for (const value of [undefined, null, 1, {}]) nothing(JSON.stringify({ ...parsed(), [field]: value }));
    });

  test('that answers twice for a service is nothing', () => {
    const twice = [1, 0].map((granted) => [granted, start, start + 1, { analytics: 'f' }]);
    nothing(JSON.stringify({ ...parsed(), state: twice }));
  });

  test('with "__proto__" for a service changes no other object', () => {
    const text = written().replace('"analytics"', '"__proto__"');
    const read = readRecord(text, 'shop');
    assert.deepEqual([...(read?.decisions.keys() ?? [])].sort(), ['__proto__', 'video']);
    assert.equal(({} as { granted?: unknown }).granted, undefined);
  });

  test('with "__proto__" for a field changes no other object', () => {
    readRecord(written().replace('{"v"', '{"__proto__":{"polluted":1},"v"'), 'shop');
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
  });

  const log = (change: object): string => {
    const whole = parsed();
    return JSON.stringify({ ...whole, log: { ...(whole['log'] as object), ...change } });
  };
  const events = (change: object): string => {
    const [event] = (parsed()['log'] as { events: object[] }).events;
    return log({ events: [{ ...event, ...change }] });
  };
  const logs: readonly (readonly [string, string])[] = [
    ['no table of ids', log({ ids: null })],
    ['a number among the ids', log({ ids: [1, 2] })],
    ['a position outside the table', events({ granted: '7' })],
    ['a range outside the table', events({ granted: '0-999999999' })],
    ['a range that is repeated without end', events({ granted: Array(5000).fill('0-1').join('.') })],
    ['a range that is said twice', events({ granted: '0-1.0-1', refused: '', facts: '0-1.0-1' })],
    ['a range that runs backwards', events({ granted: '1-0' })],
    ['words for a range', events({ granted: 'all' })],
    ['fewer fingerprints than answers', events({ facts: '0' })],
    ['an unknown act', events({ act: 'guess' })],
    ['an unknown surface', events({ surface: 'moon' })],
    ['a text for the signal', events({ gpc: 'no' })],
    ['no end', events({ until: null })],
    ['a number for a hash', events({ hash: 1 })],
    ['null for an event', log({ events: [null] })],
  ];
  for (const [what, text] of logs)
    test(`whose log has ${what} keeps its answers and loses its log`, () => {
      const read = parseRecord(text, 'shop');
      assert.equal(read?.whole, false);
      assert.deepEqual(read?.record.events, []);
      assert.deepEqual(read?.record.decisions, readStored(written(), 'shop')?.decisions);
    });

  test('of 1 MB is nothing, and its ranges make no list longer than its tables', () => {
    nothing('['.repeat(1_000_000));
    nothing(`{"v":1,"policy":"shop","version":"${'x'.repeat(1_000_000)}"}`);
    const ranges = Array(100_000).fill('0-99999').join('.');
    const text = log({ ids: Array(100_000).fill(''), events: [{ granted: ranges }] });
    assert.deepEqual(readRecord(text, 'shop')?.events, []);
  });
});
