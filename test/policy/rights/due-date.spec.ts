import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayAt, dueDate } from '../../../src/policy/rights/due-date.ts';

const cases: readonly [received: string, area: string, due: string, why: string][] = [
  ['2026-03-05', 'FR', '2026-04-06', 'the same date next month falls on a Sunday'],
  ['2026-06-10', 'FR', '2026-07-10', 'the same date next month is a Friday'],
  ['2026-08-31', 'FR', '2026-09-30', 'September has no 31st'],
  ['2027-01-31', 'FR', '2027-03-01', 'February ends on a Sunday'],
  ['2028-01-31', 'FR', '2028-02-29', 'a leap year has a 29 February, a Tuesday'],
  ['2028-01-30', 'FR', '2028-02-29', 'also a 30 January ends on the last day of February'],
  ['2027-01-29', 'FR', '2027-03-01', 'no 29 February, and the 28th is a Sunday'],
  ['2026-12-15', 'FR', '2027-01-15', 'the year turns'],
  ['2026-07-08', 'FR', '2026-08-10', 'a Saturday moves to Monday'],
  ['2026-12-06', 'DE-BY', '2027-01-07', 'Epiphany is a holiday in Bavaria'],
  ['2026-12-06', 'DE-BE', '2027-01-06', 'Epiphany is none in Berlin'],
  ['2026-11-25', 'DE-BY', '2026-12-28', 'two days of Christmas and a weekend'],
  ['2026-03-03', 'DE-BY', '2026-04-07', 'Good Friday to Easter Monday'],
  ['2026-10-01', 'DE-BY', '2026-11-02', 'All Saints falls on a Sunday'],
  ['2027-10-01', 'DE-BY', '2027-11-02', 'All Saints falls on a Monday, Bavaria'],
  ['2027-10-01', 'DE-HH', '2027-11-01', 'All Saints is none in Hamburg'],
  ['2026-05-04', 'DE-BY', '2026-06-05', 'Corpus Christi'],
  ['2026-04-14', 'DE', '2026-05-15', 'Ascension holds in all of Germany'],
  ['2026-12-01', 'DE-BY', '2027-01-04', 'New Year on a Friday, then a weekend'],
  ['2026-07-14', 'DE-BY', '2026-08-14', 'a Friday; Assumption in parts of Bavaria is not counted on'],
];

describe('due date', () => {
  for (const [received, area, due, why] of cases) {
    it(`is ${due} for a request received on ${received} in ${area}: ${why}`, () => {
      assert.equal(dueDate(received, area), due);
    });
  }

  it('counts three months where the period was extended', () => {
    assert.equal(dueDate('2026-11-30', 'DE-BY', 3), '2027-03-01');
  });

  it('lies 28 to 37 days after receipt, whatever the day', () => {
    for (let day = 0; day < 3000; day++) {
      const received = new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10);
      const days = (Date.parse(dueDate(received, 'DE-BY')) - Date.parse(received)) / 86_400_000;
      assert.ok(days >= 28 && days <= 37, `${received}: ${days} days`);
    }
  });

  it('takes the day of receipt from the clock at the seat', () => {
    const lateOnNewYearsEve = Date.UTC(2026, 11, 31, 23, 30);
    assert.equal(dayAt(lateOnNewYearsEve, 'DE'), '2027-01-01');
    assert.equal(dayAt(lateOnNewYearsEve, 'PT'), '2026-12-31');
    assert.equal(dayAt(Date.UTC(2026, 6, 1, 21, 30), 'FI'), '2026-07-02');
  });
});
