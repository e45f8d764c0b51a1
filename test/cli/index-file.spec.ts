import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPolicyIndex } from '../../src/policy/policy-index.ts';
import { examplePolicy } from '../policy/lint/example-policy.ts';
import { run } from './memory-io.ts';

const files = { 'policy.json': examplePolicy };

test('writes the index of a policy beside it, in the form that a page takes', async () => {
  const { files: written } = await run(files, ['index', 'policy.json']);
  assert.equal(isPolicyIndex(JSON.parse(written.get('policy.index.json') ?? '')), true);
});

test('seals a policy that comes through the standard input', async () => {
  const { code, files: written } = await run({ '-': examplePolicy }, ['index', '-', '--out', 'p.index.json']);
  assert.equal(code, 0);
  assert.ok((JSON.parse(written.get('p.index.json') ?? '') as { seal?: object }).seal);
});

test('says by its exit code whether an index is that of the policy', async () => {
  const { files: written } = await run(files, ['index', 'policy.json']);
  const index = written.get('policy.index.json') ?? '';
  const check = async (more: Record<string, string | object>): Promise<number> =>
    (await run({ ...files, ...more }, ['index', 'policy.json', '--check'])).code;
  assert.equal(await check({ 'policy.index.json': index }), 0);
  assert.equal(await check({}), 1);
  assert.equal(
    await check({ 'policy.index.json': index, 'policy.json': { ...examplePolicy, version: '2026-12-01' } }),
    1,
  );
});
