import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { de as customerDe } from '../../../demo/sites/customer-portal/words/de.ts';
import { en as customerEn } from '../../../demo/sites/customer-portal/words/en.ts';
import { createFormat, vatOf } from '../../../demo/sites/portals/format.ts';
import { commonWords } from '../../../demo/sites/portals/words/words.ts';
import { sumsByMonth } from '../../../demo/sites/supplier-portal/months.ts';
import { de as supplierDe } from '../../../demo/sites/supplier-portal/words/de.ts';
import { en as supplierEn } from '../../../demo/sites/supplier-portal/words/en.ts';

/** Every text with its place; functions are called as the pages do. */
function textsOf(words: object, place = ''): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const at = `${place}.${key}`;
    if (typeof value === 'string') return [[at, value] as const];
    if (typeof value === 'function')
      return [0, 1, 2].map(
        (count) => [`${at}(${count})`, String((value as (...all: unknown[]) => string)(count, count))] as const,
      );
    return textsOf(value as object, at);
  });
}

const pairs = {
  'both portals': [commonWords.en, commonWords.de],
  'the customer portal': [customerEn, customerDe],
  'the supplier portal': [supplierEn, supplierDe],
} as const;

/** Words that are the same in both languages. */
const alike = /^(ISO|EN) \d|^(Name|Aluminium|Profil|Chat|PIN|Kunststoffe)$|^€|^\d+$/;

for (const [what, [en, de]] of Object.entries(pairs)) {
  describe(`The words of ${what}`, () => {
    it('say something everywhere, in both languages', () => {
      for (const [place, text] of [...textsOf(en), ...textsOf(de)]) assert.notEqual(text.trim(), '', place);
      assert.equal(textsOf(en).length, textsOf(de).length);
    });

    it('are translated', () => {
      const german = new Map(textsOf(de));
      const same = textsOf(en).filter(([place, text]) => german.get(place) === text && !alike.test(text));
      assert.deepEqual(same, []);
    });

    it('are set with the right quotation marks and dashes', () => {
      for (const [place, text] of [...textsOf(en), ...textsOf(de)]) assert.doesNotMatch(text, /["']| - |\.\.\./, place);
    });
  });
}

describe('The formats of the portals', () => {
  it('write amounts and days as each language does', () => {
    const [de, en] = [createFormat('de'), createFormat('en')];
    assert.equal(de.money(369_852).replace(/\s/g, ' '), '3.698,52 €');
    assert.equal(en.money(369_852), '€3,698.52');
    assert.equal(de.date('2026-12-01'), '1. Dezember 2026');
    assert.equal(en.date('2026-12-01'), '1 December 2026');
  });

  it('say a moment in Munich’s time, summer and winter', () => {
    const de = createFormat('de');
    assert.match(de.munichMoment('2026-11-26T09:00:00Z'), /10:00/);
    assert.match(de.munichMoment('2026-07-26T09:00:00Z'), /11:00/);
  });

  it('round the tax to a cent', () => {
    assert.equal(vatOf(310_800), 59_052);
    assert.equal(vatOf(1), 0);
    assert.equal(vatOf(3), 1);
  });

  it('sum payouts by month, with the months in between', () => {
    const payout = (on: string, net: number) => ({ invoice: on, job: '', net, on, status: 'paid' as const });
    assert.deepEqual(sumsByMonth([payout('2027-01-05', 3), payout('2026-11-30', 1), payout('2026-11-02', 2)]), [
      ['2026-11', 3],
      ['2026-12', 0],
      ['2027-01', 3],
    ]);
    assert.deepEqual(sumsByMonth([]), []);
  });
});
