import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createCleaningStore } from '../../src/stores/cleaning.ts';

const cleaning = { services: ['analytics'], deleted: ['_ga'], leftovers: [], running: [] };

describe('what a cleaning came to', () => {
  it('is there until it is put away', () => {
    const { $cleaning, reportCleaning, closeCleaning } = createCleaningStore();
    assert.equal($cleaning.get(), undefined);
    reportCleaning(cleaning);
    assert.deepEqual($cleaning.get(), cleaning);
    closeCleaning();
    assert.equal($cleaning.get(), undefined);
  });

  it('may be that there was nothing, which shows nobody anything', () => {
    const { $clean, $cleaning, reportClean } = createCleaningStore();
    assert.equal($clean.get(), false);
    reportClean();
    assert.deepEqual([$clean.get(), $cleaning.get()], [true, undefined]);
  });
});
