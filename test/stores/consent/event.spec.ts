import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { packLog, unpackLog } from '../../../src/stores/consent/packed-log.ts';
import { isEvent, isTime, latestTime } from '../../../src/stores/consent/event.ts';

/** Written out: events with these words lie in browsers and have to be read for as long as they do. */
const kept = {
  act: 'accept-all refuse-all save choose withdraw object merge import reconcile forget',
  surface: 'banner settings embed notice record rights newsletter script tab signal account link policy',
  trigger: 'person script signal tab policy',
};

const event = {
  ...{ id: 'e', at: 5, act: 'save', surface: 'banner', trigger: 'person', version: 'v', language: 'de' },
  ...{ granted: ['a'], refused: ['b'], reset: [], facts: ['1', '2'], until: { granted: 9, refused: 9 }, gpc: false },
};

describe('an event that was kept', () => {
  for (const [field, words] of Object.entries(kept)) {
    for (const word of words.split(' '))
      it(`is read with the ${field} "${word}"`, () => assert.equal(isEvent({ ...event, [field]: word }), true));
    for (const word of ['', 'other', undefined])
      it(`is not read with the ${field} ${JSON.stringify(word)}`, () => {
        assert.equal(isEvent({ ...event, [field]: word }), false);
      });
  }

  const wrong: Readonly<Record<string, readonly unknown[]>> = {
    id: [1, undefined],
    version: [1, undefined],
    language: [null, undefined],
    at: ['5', -1, 1.5, undefined],
    clock: ['5', -1, null],
    until: [undefined, null, {}, { granted: 9 }, { refused: 9 }, { granted: '9', refused: 9 }],
    granted: ['a', [1], undefined],
    refused: ['b', [1], undefined],
    reset: ['c', [1], undefined],
    facts: [['1'], ['1', '2', '3'], [1, 2], undefined],
    gpc: [0, undefined],
    text: [1, null],
    previous: [1, null],
    hash: [1, null],
  };
  for (const [field, values] of Object.entries(wrong))
    for (const value of values)
      it(`is not read with ${field} ${JSON.stringify(value)}`, () => {
        assert.equal(isEvent({ ...event, [field]: value }), false);
      });

  it('is read with what is added to it later', () => {
    assert.equal(isEvent({ ...event, clock: 1, text: 't', previous: 'p', hash: 'h' }), true);
  });

  for (const value of [null, undefined, 'event', 1])
    it(`is none where it is ${JSON.stringify(value)}`, () => assert.equal(isEvent(value), false));
});

describe('a log that is kept', () => {
  const many = { ...event, granted: ['a', 'b', 'c'], refused: ['e'], reset: ['a', 'c'], facts: ['1', '1', '2', '3'] };

  it('names each service once, and by ranges', () => {
    const { ids, events } = packLog([many as never]);
    const [packed] = events as readonly { granted: string; refused: string; reset: string; facts: string }[];
    assert.deepEqual(ids, ['a', 'b', 'c', 'e']);
    assert.deepEqual([packed?.granted, packed?.refused, packed?.reset, packed?.facts], ['0-2', '3', '0.2', '0.0-2']);
  });

  it('is read back as it was', () => assert.deepEqual(unpackLog(packLog([many as never])), [many]));
});

describe('a time that was kept', () => {
  for (const [value, is] of [
    [0, true],
    [latestTime, true],
    [Date.UTC(9999, 11, 31, 23, 59, 59, 999), true],
    [latestTime + 1, false],
    [-1, false],
    [NaN, false],
  ] as const)
    it(`may ${is ? '' : 'not '}be ${value}`, () => assert.equal(isTime(value), is));
});
