import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changed } from '../policy/lint/change.ts';
import { examplePolicy } from '../policy/lint/example-policy.ts';
import { run } from './memory-io.ts';

const bytes = (...parts: (string | number)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])));

const bad: Readonly<Record<string, readonly [string | Uint8Array, string, RegExp]>> = {
  'an empty file': ['', '1:1', /empty/],
  'a file that is cut off': ['{\n  "a": [1, 2', '2:13', /file ends here; "]" is missing/],
  'a text that is cut off': ['{"a": "b', '1:7', /quotes does not end/],
  'a missing comma': ['{\n  "a": 1\n  "b": 2\n}', '3:3', /comma is missing/],
  'a comment': ['{\n  // no\n}', '2:3', /no comments/],
  'bytes of another encoding': [bytes('{"name":\n "M', 0xfc, 'ller"}'), '2:4', /not stored as UTF-8/],
  'a foreign byte behind many good ones': [bytes('ä'.repeat(5000), 0xff), '1:5001', /not stored as UTF-8/],
  'nesting without end': ['['.repeat(200_000), '1:101', /nested deeper than 100 levels/],
  'nesting of objects without end': ['{"a":'.repeat(200_000), '1:501', /nested deeper than 100 levels/],
};

describe('a file that cannot be read', () => {
  for (const [name, [content, place, words]] of Object.entries(bad)) {
    test(`is told with line and column: ${name}`, async () => {
      const { code, out, err } = await run({ 'p.json': content }, ['lint', 'p.json']);
      assert.equal(code, 1);
      assert.ok(out.startsWith(`p.json:${place} `), out.slice(0, 80));
      assert.match(out, words);
      assert.equal(err, '');
    });
  }

  test('is refused by the other commands in one line', async () => {
    const { code, out, err } = await run({ 'p.json': '{' }, ['types', 'p.json']);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /^p\.json:1:2: [^\n]+$/);
  });

  test('is told by name where it is not there', async () => {
    const { code, err } = await run({}, ['lint', 'nowhere.json']);
    assert.deepEqual([code, err], [2, 'nowhere.json: there is no such file']);
  });
});

test('tells every broken place of a policy at once, with its line', async () => {
  const broken = changed(examplePolicy, {
    'controller.country': 'Germany',
    'services[1].provider': 'nobody',
    'services[2].cookies': 'none',
  });
  const { code, out } = await run({ p: broken }, ['lint', 'p', '--lang', 'de', '--format', 'human']);
  assert.equal(code, 1);
  assert.match(out, /p:14:16 [^\n]+\n[^]*\$\.controller\.country/);
  assert.match(out, /\$\.services\[2\]\.cookies/);
  assert.match(out, /unknown-reference[^]*\$\.services\[1\]\.provider/);
  assert.match(out, /Erlaubt ist: ein Länderkürzel/);
  assert.match(out, /Erlaubt ist: eine Liste\./);
});

test('tells an id that leads nowhere', async () => {
  const broken = changed(examplePolicy, { 'services[1].provider': 'nobody', 'services[2].activity': 'nothing' });
  const { out } = await run({ p: broken }, ['lint', 'p']);
  assert.match(
    out,
    /unknown-reference[^]*\$\.services\[1\]\.provider[^]*unknown-reference[^]*\$\.services\[2\]\.activity/,
  );
});

test('tells a country that there is not', async () => {
  const broken = changed(examplePolicy, { 'parties[0].country': 'XX', 'services[2].transfers[0].country': 'DD' });
  const { code, out } = await run({ p: broken }, ['lint', 'p', '--lang', 'de']);
  assert.equal(code, 1);
  assert.match(out, /„XX“ ist kein Land\.[^]*\$\.parties\[0\]\.country/);
  assert.match(out, /„DD“ ist kein Land\.[^]*\$\.services\[2\]\.transfers\[0\]\.country/);
});

test('reads parts that name each other in a circle', async () => {
  const circle = changed(examplePolicy, {
    'services[0].id': 'visit',
    'activities[0].services': ['visit'],
  });
  const { code, err } = await run({ p: circle }, ['lint', 'p']);
  assert.deepEqual([code, err], [0, '']);
});

test('refuses a file that is larger than any policy, in one line', async () => {
  const { code, out } = await run({ p: new Uint8Array(64_000_001).fill(32) }, ['lint', 'p']);
  assert.equal(code, 1);
  assert.match(out, /^p:1:1 [^\n]+\n {2}The file is too large: 64000001 bytes; at most 64000000 are read\./);
});

test('says what is wrong with the arguments, shows the way to help and ends with 2', async () => {
  const { code, err } = await run({}, ['lnt']);
  assert.equal(code, 2);
  assert.match(err, /unknown command 'lnt'[^]*Did you mean lint\?[^]*--help/);
  assert.equal((await run({ p: examplePolicy }, ['lint', 'p', '--today', '2026-13-40'])).code, 2);
});
