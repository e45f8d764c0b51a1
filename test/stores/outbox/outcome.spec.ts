import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { backOff } from '../../../src/stores/outbox/outcome.ts';

describe('back-off', () => {
  it('doubles from two seconds and ends at an hour', () => {
    const waits = [1, 2, 3, 4, 20].map((attempts) => backOff(attempts, 1));
    assert.deepEqual(waits, [2_000, 4_000, 8_000, 16_000, 3_600_000]);
  });

  it('is drawn from between half and the whole', () => {
    assert.equal(backOff(3, 0), 4_000);
    assert.equal(backOff(3, 0.5), 6_000);
  });

  it('is at least what the server asks for, and at most a day of it', () => {
    assert.equal(backOff(1, 1, 60_000), 60_000);
    assert.equal(backOff(1, 1, 1e15), 86_400_000);
  });
});
