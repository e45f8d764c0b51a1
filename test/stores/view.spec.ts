import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createViewStore, viewOfFragment } from '../../src/stores/view.ts';

describe('an address', () => {
  // Links in pages and mails hold these; none may go.
  for (const name of ['settings', 'rights', 'newsletter', 'notice', 'record']) {
    it(`opens the ${name}, and in it what is named`, () => {
      assert.deepEqual(viewOfFragment(`#privacy-${name}`), { name, target: undefined });
      assert.deepEqual(viewOfFragment(`#privacy-${name}/a/b`), { name, target: 'a/b' });
    });
  }

  for (const fragment of ['', '#', '#settings', '#privacy-', '#privacy-Settings', '#privacy-settings/', '#privacy-x'])
    it(`opens nothing by "${fragment}"`, () => assert.equal(viewOfFragment(fragment), undefined));

  it('names no more than 2,048 characters', () => {
    assert.equal(viewOfFragment(`#privacy-notice/${'x'.repeat(2_048)}`)?.target?.length, 2_048);
    assert.equal(viewOfFragment(`#privacy-notice/${'x'.repeat(2_049)}`), undefined);
  });
});

describe('the open view', () => {
  it('is one at a time, and the banner stays away once it was put away', () => {
    const store = createViewStore();
    assert.deepEqual([store.$view.get(), store.$bannerClosed.get()], [undefined, false]);
    store.open('settings', 'youtube');
    store.open('rights');
    assert.deepEqual(store.$view.get(), { name: 'rights', target: undefined });
    store.close();
    store.closeBanner();
    assert.deepEqual([store.$view.get(), store.$bannerClosed.get()], [undefined, true]);
  });
});
