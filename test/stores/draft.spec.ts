import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createDraftStore } from '../../src/stores/draft.ts';

const open = () => createDraftStore((id) => id === 'analytics');
const moved = ({ $draft }: ReturnType<typeof open>) => [...$draft.get()];

describe('the switches', () => {
  it('show what they were moved to', () => {
    const draft = open();
    draft.move(['analytics'], false);
    draft.move(['video', 'map'], true);
    const expected = [
      ['analytics', false],
      ['video', true],
      ['map', true],
    ];
    assert.deepEqual(moved(draft), expected);
  });

  it('are as if never moved once they are back where they were', () => {
    const draft = open();
    draft.move(['analytics', 'video'], false);
    draft.move(['analytics'], true);
    assert.deepEqual(moved(draft), []);
  });

  it('are put back together, and nobody is told where none was moved', () => {
    const draft = open();
    let told = 0;
    draft.$draft.listen(() => told++);
    draft.discard();
    assert.equal(told, 0);
    draft.move(['video'], true);
    draft.discard();
    assert.deepEqual([moved(draft), told], [[], 2]);
  });
});
