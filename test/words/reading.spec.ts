import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { localeTexts, sentencesOf } from './locale-texts.ts';
import { measureReading } from './reading.ts';

/** Plain language by the formulas' own scales: ease of 60 and more, and a LIX below that of a newspaper. */
const plain = { ease: 60, lix: 40 } as const;

/** With fewer words a formula tells nothing. */
const enough = 80;

for (const language of ['de', 'en'] as const) {
  const groups = localeTexts(language);

  describe(`The words of the center in "${language}"`, () => {
    it('are plain, all together', (context) => {
      const reading = measureReading(sentencesOf([...groups.values()].flat()), language);
      context.diagnostic(JSON.stringify(reading));
      assert.ok(reading.ease >= plain.ease && reading.lix <= plain.lix, JSON.stringify(reading));
    });

    for (const [group, texts] of groups) {
      const reading = measureReading(sentencesOf(texts), language);
      if (reading.words < enough) continue;
      it(`are plain in "${group}"`, () => {
        assert.ok(reading.ease >= plain.ease && reading.lix <= plain.lix, JSON.stringify(reading));
      });
    }

    it('do not flatter, regret or hurry', () => {
      const steering =
        /value your privacy|privatsphäre ist uns wichtig|leider|unfortunately|bestes? erlebnis|best experience/i;
      const hits = [...groups.values()].flat().filter((text) => steering.test(text));
      assert.deepEqual(hits, []);
    });
  });
}

describe('The formulas', () => {
  it('find long words and long sentences harder', () => {
    const easy = measureReading(['Wir sagen es kurz. Das ist gut so.'], 'de');
    const hard = measureReading(
      [
        'Die Datenschutzgrundverordnung verpflichtet Verantwortliche zur nachvollziehbaren Verarbeitung personenbezogener Daten.',
      ],
      'de',
    );
    assert.ok(easy.ease > 80 && hard.ease < 0);
    assert.ok(easy.lix < 20 && hard.lix > 70);
  });

  it('count by their definitions', () => {
    // Nine words in two sentences, ten syllables: 206.835 - 1.015 * 4.5 - 84.6 * 10 / 9.
    const { words, sentences, ease } = measureReading(['The cat sat on the mat. It was happy.'], 'en');
    assert.deepEqual([words, sentences], [9, 2]);
    assert.ok(Math.abs(ease - (206.835 - 1.015 * 4.5 - (84.6 * 10) / 9)) < 0.001);
  });
});
