import assert from 'node:assert/strict';
import { test } from 'node:test';
import { examplePolicy } from '../policy/lint/example-policy.ts';
import { run } from './memory-io.ts';

test('writes the notice as HTML with the details of each service', async () => {
  const { out } = await run({ p: examplePolicy }, ['notice', 'p', '--lang', 'de']);
  assert.match(
    out,
    /^<div lang="de" dir="ltr">\n<div class="tools"><p>Fassung 3, [^<]*<\/p><\/div>\n<section id="privacy-notice\/part\/in-short"/,
  );
  assert.match(out, /data-service-entry="statistics"/);
  assert.match(out, /§ 25/);
});

test('writes the notice as Markdown in another language', async () => {
  const { out } = await run({ p: examplePolicy }, ['notice', 'p', '--lang', 'en', '--format', 'markdown']);
  assert.match(out, /^# Privacy notice\n\n<a id="privacy-notice\/part\/in-short"><\/a>\n\n## In one minute/);
});

test('says which languages there are for one it does not have', async () => {
  const { err } = await run({ p: examplePolicy }, ['notice', 'p', '--lang', 'tlh']);
  assert.match(err, / de, .*\ben\b/);
});
