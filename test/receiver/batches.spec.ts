import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createBatches } from '../../src/receiver/stores/batches.ts';

/** A write that ends when the test says so. */
function controlled() {
  const batches: (readonly number[])[] = [];
  const ends: ((error?: Error) => void)[] = [];
  const write = (items: readonly number[]): Promise<readonly number[]> => {
    batches.push(items);
    return new Promise((resolve, reject) => {
      ends.push((error) => (error ? reject(error) : resolve(items.map((item) => item * 10))));
    });
  };
  return { batches, ends, write };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
const options = { most: 3, waiting: 100 };

describe('Batches', () => {
  it('write what arrives together at once, and answer each with its own', async () => {
    const { batches, ends, write } = controlled();
    const add = createBatches(write, options);
    const answers = [add(1), add(2)];
    await turn();
    ends[0]!();
    assert.deepEqual(await Promise.all(answers), [10, 20]);
    assert.deepEqual(batches, [[1, 2]]);
  });

  it('gather what arrives while others are written, up to their size', async () => {
    const { batches, ends, write } = controlled();
    const add = createBatches(write, options);
    const answers = [add(1)];
    await turn();
    answers.push(...[2, 3, 4, 5].map(add));
    for (const at of [0, 1, 2]) {
      await turn();
      ends[at]!();
    }
    assert.deepEqual(await Promise.all(answers), [10, 20, 30, 40, 50]);
    assert.deepEqual(batches, [[1], [2, 3, 4], [5]]);
  });

  it('fail together when their write fails, and go on with the next', async () => {
    const { ends, write } = controlled();
    const add = createBatches(write, options);
    const failed = [add(1), add(2)];
    await turn();
    const next = add(3);
    ends[0]!(new Error('disk'));
    for (const answer of failed) await assert.rejects(answer, /disk/);
    await turn();
    ends[1]!();
    assert.equal(await next, 30);
  });

  it('turn away what no longer fits, so that a flood does not fill the memory', async () => {
    const { ends, write } = controlled();
    const add = createBatches(write, { ...options, waiting: 2 });
    const answers = [add(1), add(2)];
    await assert.rejects(add(3), { name: 'StoreUnavailable', trouble: 'busy' });
    await turn();
    ends[0]!();
    assert.deepEqual(await Promise.all(answers), [10, 20]);
  });
});
