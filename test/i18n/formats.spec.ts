import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatDataOf } from '../../.config/locales/format-data.ts';
import { createDurations } from '../../src/i18n/durations.ts';
import { createFormats } from '../../src/i18n/format.ts';
import { withReady, type ReadyFormats } from '../../src/i18n/ready-formats.ts';
import { formatsFrom } from '../../src/i18n/format-data.ts';
import { loadPart } from '../../src/i18n/load-locale.ts';
import { tags, tagsWithFormats } from '../../src/i18n/tags.ts';

describe('formats', () => {
  it('write durations, dates, lists, countries and languages as the language does', () => {
    const formats = createFormats('de');
    assert.equal(createDurations('de')('P1Y6M'), '1 Jahr und 6 Monate');
    assert.equal(formats.date('2026-11-01'), '1. November 2026');
    assert.equal(formats.list(['a', 'b', 'c']), 'a, b und c');
    assert.equal(formats.country('US'), 'Vereinigte Staaten');
    assert.equal(formats.languageName('fi'), 'Finnisch');
  });

  it('name a language without its register', () => {
    assert.equal(createFormats('de').languageName('de-x-leicht'), 'Deutsch');
  });

  it('are those of the region, with the words of the language', () => {
    assert.equal(createFormats('de-AT-x-du', 'de-x-du').date('2026-01-01'), '1. Jänner 2026');
  });
});

describe('formats from data', () => {
  for (const language of tagsWithFormats) {
    const data = formatsFrom(formatDataOf(language), language);
    const node = createFormats(language);

    it(`are in "${language}" those that Node knows`, () => {
      for (const day of ['2026-01-01', '2026-05-31', '2026-11-25']) assert.equal(data.date(day), node.date(day));
      const night = new Date(2026, 10, 25, 0, 5).getTime();
      for (const time of [0, 1e12, 1.7e12, night]) assert.equal(data.dateTime(time), node.dateTime(time));
      for (const count of [0, 7, 1234, 1_234_567]) assert.equal(data.number(count), node.number(count));
      for (const items of [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']])
        assert.equal(data.list(items), node.list(items));
      for (const code of ['US', 'DE', 'IE', 'ZZ', 'XX']) assert.equal(data.country(code), node.country(code));
      for (const tag of ['de', 'fi', 'ar', 'de-x-du']) assert.equal(data.languageName(tag), node.languageName(tag));
    });
  }

  it('count months and years as the language does', () => {
    const is = formatsFrom(formatDataOf('is'), 'is');
    assert.deepEqual([is.duration('P1M'), is.duration('P1Y6M')], ['1 mánuður', '1 ár og 6 mánuðir']);
    const mt = formatsFrom(formatDataOf('mt'), 'mt');
    assert.deepEqual(
      [mt.duration('P2Y'), mt.duration('P3M'), mt.duration('P12M')],
      ['sentejn', '3 xhur', '12-il xahar'],
    );
    const ga = formatsFrom(formatDataOf('ga'), 'ga');
    assert.deepEqual([ga.duration('P3Y'), ga.duration('P10Y')], ['3 bliana', '10 mbliana']);
  });
});

describe('formats that are ready-made in a locale’s first part', () => {
  for (const tag of tags) {
    it(`are in "${tag}" those that Node knows`, async () => {
      const { formats } = (await loadPart(tag, 'first')).default as { formats: ReadyFormats };
      const node = createFormats(tag);
      const ready = withReady({ ...node, country: (code) => `unknown ${code}` }, formats);
      for (const items of [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd'], ['Perú', 'India']])
        assert.equal(ready.list(items), node.list(items));
      for (const code of ['US', 'GB', 'CN']) assert.equal(ready.country(code), node.country(code));
      assert.equal(ready.country('CL'), 'unknown CL');
    });
  }
});
