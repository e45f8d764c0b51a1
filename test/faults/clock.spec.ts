import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { ConsentStore } from '../../src/stores/consent/consent.ts';
import { replay } from '../../src/stores/consent/replay.ts';
import { createVisitor, decide, start, year } from '../stores/consent/visitor.ts';

const states = (page: ConsentStore): unknown => [page.stateOf('analytics'), page.stateOf('video')];

suite('a clock that is moved back a year', () => {
  test('loses no answer', () => {
    const { open, clock } = createVisitor();
    decide(open(), { analytics: true, video: false });
    clock.advance(-year);
    assert.deepEqual(states(open()), ['granted', 'refused']);
  });

  test('lets a later answer count as later, and says what the clock said', () => {
    const { open, clock } = createVisitor();
    const page = open();
    decide(page, { analytics: true });
    clock.advance(-year);
    decide(page, { analytics: false });
    assert.deepEqual(states(open()), ['refused', 'undecided']);
    const { events, decisions } = open().$consent.get().record;
    assert.deepEqual([events[1]?.at, events[1]?.clock], [start + 1, start - year]);
    assert.deepEqual(replay(events), decisions);
  });

  test('lets a grant last no longer than from the moment the clock named', () => {
    const { open, clock } = createVisitor();
    const page = open();
    decide(page, { analytics: false });
    clock.advance(-year);
    decide(page, { analytics: true });
    clock.advance(year - 1);
    assert.equal(page.stateOf('analytics'), 'granted');
    clock.advance(1);
    assert.equal(page.stateOf('analytics'), 'undecided');
  });
});

suite('a clock that is moved forward ten years', () => {
  test('leaves nothing granted', () => {
    const { open, clock } = createVisitor();
    decide(open(), { analytics: true, video: false });
    clock.advance(10 * year);
    assert.deepEqual(states(open()), ['undecided', 'undecided']);
  });

  test('and set right again brings no grant that lasts ten years; an answer given then counts', () => {
    const { open, clock } = createVisitor();
    clock.advance(10 * year);
    decide(open(), { analytics: true, video: false });
    clock.advance(-10 * year);
    const page = open();
    assert.deepEqual(states(page), ['undecided', 'refused']);
    decide(page, { analytics: true });
    assert.equal(page.stateOf('analytics'), 'granted');
    clock.advance(year);
    assert.equal(page.stateOf('analytics'), 'undecided');
  });

  test('and set right again loses no answer from before', () => {
    const { open, clock } = createVisitor();
    decide(open(), { analytics: true, video: false });
    clock.advance(10 * year);
    open();
    clock.advance(-10 * year);
    assert.deepEqual(states(open()), ['granted', 'refused']);
  });
});
