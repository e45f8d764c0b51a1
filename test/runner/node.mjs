import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './process.mjs';

/** Runs test files in Node and counts what ran, from the TAP summary that Node writes. */
export async function runInNode(files) {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-center-test-'));
  const tap = join(folder, 'result.tap');
  const reporters = [
    ['--test-reporter=dot', '--test-reporter-destination=stdout'],
    ['--test-reporter=tap', `--test-reporter-destination=${tap}`],
  ].flat();
  try {
    const options = ['--test', '--test-concurrency=2', '--test-timeout=300000'];
    const code = await run('node', [...options, ...reporters, ...files], { minutes: 45 });
    const text = readFileSync(tap, 'utf8');
    const count = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
    const failed = count('fail') + count('cancelled');
    const silent = failed === 0 && (code !== 0 || count('pass') === 0);
    return { passed: count('pass'), failed: silent ? 1 : failed, skipped: count('skipped') + count('todo') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
