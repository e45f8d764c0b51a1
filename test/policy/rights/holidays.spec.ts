import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getHolidays, type Region } from 'feiertagejs';
import { isPublicHoliday } from '../../../src/policy/rights/holidays.ts';

const lands: readonly Region[] = 'BW BY BE BB HB HE HH MV NI NW RP SL SN ST SH TH'.split(' ') as Region[];

function* daysOf(year: number): Generator<Date> {
  for (let day = 1; day <= 366; day++) {
    const date = new Date(year, 0, day);
    if (date.getFullYear() === year) yield date;
  }
}

const iso = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

describe('public holidays', () => {
  for (const land of lands) {
    it(`agree with feiertagejs for DE-${land} from 2023 to 2040, weekends aside`, () => {
      const different: string[] = [];
      for (let year = 2023; year <= 2040; year++) {
        const theirs = new Set(getHolidays(year, land).map(({ date }) => iso(date)));
        for (const date of daysOf(year)) {
          if (date.getDay() % 6 === 0) continue;
          // In Bavaria Assumption holds in most municipalities and not in all: it is left out on purpose.
          if (land === 'BY' && iso(date).endsWith('-08-15')) continue;
          if (isPublicHoliday(iso(date), `DE-${land}`) !== theirs.has(iso(date))) different.push(iso(date));
        }
      }
      assert.deepEqual(different, []);
    });
  }

  // The years in which the rule for the full moon has an exception, and the latest Easter there is.
  for (const [monday, other] of [
    ['2038-04-26', '2038-04-19'],
    ['2049-04-19', '2049-04-26'],
    ['2076-04-20', '2076-04-27'],
  ] as const)
    it(`have Easter Monday on ${monday}`, () => {
      assert.deepEqual([isPublicHoliday(monday, 'DE'), isPublicHoliday(other, 'DE')], [true, false]);
    });

  it('are not known outside Germany', () => {
    assert.equal(isPublicHoliday('2026-12-25', 'FR'), false);
  });

  it('ignore what an authority adds to a Land', () => {
    assert.equal(isPublicHoliday('2027-01-06', 'DE-BY-pub'), true);
  });
});
