import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemory, createMemoryStorage } from '../../src/ports/storage.ts';
import { createKeptForm } from '../../src/stores/kept-form.ts';

const empty = (): { text: string; list: readonly string[] } => ({ text: '', list: [] });
const open = (memory = createMemory(), isValid?: () => boolean) =>
  createKeptForm(createMemoryStorage(memory), empty, isValid);

describe('a form', () => {
  it('begins empty, and keeps what is typed over a reload', () => {
    const memory = createMemory();
    const form = open(memory);
    assert.deepEqual(form.$values.get(), empty());
    form.edit({ text: 'Guten Tag' });
    form.edit({ list: ['access'] });
    assert.deepEqual(open(memory).$values.get(), { text: 'Guten Tag', list: ['access'] });
  });

  it('forgets everything once it is emptied, here and in the storage', () => {
    const memory = createMemory();
    const form = open(memory);
    form.edit({ text: 'x' });
    form.reset();
    assert.deepEqual([form.$values.get(), memory.text], [empty(), null]);
  });

  it('begins empty where what was kept can no longer be shown', () => {
    const memory = createMemory('{"text":"x"}');
    assert.deepEqual(open(memory, () => false).$values.get(), empty());
    assert.equal(open(memory, () => true).$values.get().text, 'x');
  });

  for (const kept of ['{"text":1,"list":"a"}', '{"text":["a"],"list":[1]}', '{"other":"x"}', 'x', '', '[]', 'null'])
    it(`leaves out fields of another kind: ${kept}`, () => {
      assert.deepEqual(open(createMemory(kept)).$values.get(), empty());
    });
});
