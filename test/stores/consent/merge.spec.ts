import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { mergeDecisions, prevailing, stateOf, type Decisions } from '../../../src/stores/consent/decision.ts';
import { mergeRecords } from '../../../src/stores/consent/merge.ts';
import { writeRecord, type ConsentRecord } from '../../../src/stores/consent/record.ts';
import { essential, replay } from '../../../src/stores/consent/replay.ts';
import { decision, decisions, record } from './arbitrary.ts';

const sameMap = (one: Decisions, other: Decisions): void => assert.deepEqual(one, other);
const sameRecord = (one: ConsentRecord, other: ConsentRecord): void =>
  assert.equal(writeRecord(one, 'shop'), writeRecord(other, 'shop'));
const check = fc.assert;

suite('merging answers', () => {
  test('does not depend on who is merged with whom', () => {
    check(fc.property(decisions, decisions, (a, b) => sameMap(mergeDecisions(a, b), mergeDecisions(b, a))));
  });

  test('does not depend on the order', () => {
    check(
      fc.property(decisions, decisions, decisions, (a, b, c) =>
        sameMap(mergeDecisions(mergeDecisions(a, b), c), mergeDecisions(a, mergeDecisions(b, c))),
      ),
    );
  });

  test('changes nothing the second time', () => {
    check(fc.property(decisions, (a) => sameMap(mergeDecisions(a, a), a)));
  });

  test('takes the newer answer, in a tie the refusal', () => {
    check(
      fc.property(decision, decision, (a, b) => {
        const taken = prevailing(a, b);
        assert.equal(taken.at, Math.max(a.at, b.at));
        if (a.at === b.at) assert.equal(taken.granted, a.granted && b.granted);
      }),
    );
  });

  test('makes nothing granted that nobody granted', () => {
    check(
      fc.property(decisions, decisions, (a, b) => {
        for (const [id, { granted }] of mergeDecisions(a, b))
          if (granted) assert.ok(a.get(id)?.granted === true || b.get(id)?.granted === true);
      }),
    );
  });
});

suite('merging records', () => {
  test('does not depend on who is merged with whom', () => {
    check(fc.property(record, record, (a, b) => sameRecord(mergeRecords(a, b), mergeRecords(b, a))));
  });

  test('does not depend on the order', () => {
    check(
      fc.property(record, record, record, (a, b, c) =>
        sameRecord(mergeRecords(mergeRecords(a, b), c), mergeRecords(a, mergeRecords(b, c))),
      ),
    );
  });

  test('changes nothing the second time', () => {
    check(fc.property(record, (a) => sameRecord(mergeRecords(a, a), a)));
    check(fc.property(record, record, (a, b) => sameRecord(mergeRecords(mergeRecords(a, b), b), mergeRecords(a, b))));
  });

  test('leaves a record whose history gives its answers', () => {
    check(
      fc.property(record, record, (a, b) => {
        const merged = mergeRecords(a, b);
        sameMap(replay(merged.events), merged.decisions);
      }),
    );
  });
});

suite('the essential history', () => {
  test('still gives every present answer', () => {
    check(
      fc.property(record, (whole) => {
        const left = replay(essential(whole).events);
        for (const [id, answer] of whole.decisions) assert.deepEqual(left.get(id), answer);
      }),
    );
  });
});

suite('an answer at a moment', () => {
  test('is undecided once its time is over, whatever it was', () => {
    check(fc.property(decision, fc.nat(20), (it, now) => it.until > now || stateOf(it, now) === 'undecided'));
  });

  test('is never granted unless it was given as a grant', () => {
    check(fc.property(decision, fc.nat(20), (it, now) => it.granted || stateOf(it, now) !== 'granted'));
  });
});
