import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { durationParts, isDuration, lifetimeSeconds } from '../../src/policy/duration.ts';
import { isSafeLink, loadableUrl } from '../../src/policy/links.ts';
import { jsonPath } from '../../src/policy/problems.ts';

describe('a link', () => {
  for (const link of [
    'https://a.example/x',
    'mailto:a@b.example',
    'tel:+49891234',
    '/imprint',
    'imprint.html',
    '#x',
    '?q=1',
    './a:b',
  ]) {
    it(`may be ${link}`, () => assert.equal(isSafeLink(link), true));
  }
  for (const link of [
    '',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:x',
    'data:text/html,x',
    'vbscript:x',
    'http://a.example',
    '//evil.example',
    '\\\\evil.example',
    '/\\evil.example',
    'blob:x',
    'file:///etc/passwd',
  ]) {
    it(`may not be ${JSON.stringify(link)}`, () => assert.equal(isSafeLink(link), false));
  }
});

describe('what may be loaded into a page', () => {
  const secure = { base: 'https://shop.example/a/', scheme: 'https:' };
  const local = { base: 'http://localhost:8000/', scheme: 'http:' };
  for (const [address, page, url] of [
    ['https://film.example/x', secure, 'https://film.example/x'],
    ['https://film.example/x', local, 'https://film.example/x'],
    ['film.html', secure, 'https://shop.example/a/film.html'],
    ['//film.example/x', secure, 'https://film.example/x'],
    ['film.html', local, 'http://localhost:8000/film.html'],
    ['http://film.example/x', secure, undefined],
    ['javascript:alert(1)', secure, undefined],
    ['java\nscript:alert(1)', local, undefined],
    ['data:text/html,x', local, undefined],
    ['blob:https://shop.example/x', secure, undefined],
    ['https://[', secure, undefined],
  ] as const)
    it(`by ${JSON.stringify(address)} from ${page.base} is ${url ?? 'nothing'}`, () =>
      assert.equal(loadableUrl(address, page)?.href, url));
});

describe('a duration', () => {
  for (const [text, seconds] of [
    ['PT30M', 1800],
    ['P1D', 86_400],
    ['P1W', 604_800],
    ['P1Y2M', 31_557_600 + 2 * 2_629_800],
    ['session', 0],
    ['until-cleared', Infinity],
    ['rubbish', Infinity],
  ] as const) {
    it(`${text} lasts ${seconds} seconds`, () => assert.equal(lifetimeSeconds(text), seconds));
  }
  for (const text of ['', 'P', 'PT', 'P1', '1M', 'P-1M', 'P1.5M', 'p1m', 'P1M ']) {
    it(`is not ${JSON.stringify(text)}`, () => assert.equal(isDuration(text), false));
  }
  it('that is none has no parts', () => assert.deepEqual(durationParts('three months'), []));
  it('has its parts from large to small', () => {
    assert.deepEqual(durationParts('P1Y6MT2H'), [
      { unit: 'year', amount: 1 },
      { unit: 'month', amount: 6 },
      { unit: 'hour', amount: 2 },
    ]);
  });
});

describe('a JSON path', () => {
  it('quotes what is no plain name', () => {
    assert.equal(jsonPath(['services', 3, 'cookies', 'a b', '__proto__']), '$.services[3].cookies["a b"].__proto__');
  });
});
