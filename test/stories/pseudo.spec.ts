import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadPseudo, pseudoText } from '../../demo/stories/kit/pseudo.ts';
import { createWordsStore } from '../../src/i18n/words-store.ts';

describe('the pseudo-locale', () => {
  it('is accented, in brackets and longer by two fifths, with its placeholders whole', () => {
    const text = pseudoText('Allow {{service}} on this site');
    assert.match(text, /^\[Åļļöŵ|^\[Å/);
    assert.match(text, /\{\{service\}\}.*\]$/);
    assert.ok(text.length >= 'Allow {{service}} on this site'.length * 1.2);
  });

  it('is a whole locale: nothing of it falls back', async () => {
    const store = createWordsStore(loadPseudo);
    await store.use(['en-x-pseudo']);
    await store.complete();
    const words = store.$words.get()!;
    assert.match(words.t('rights.intro'), /^\[.+\]$/);
    assert.match(words.t('banner.intro', { count: 3 }), /^\[3 /);
  });
});
