import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';

describe('The log on standard output', () => {
  it('has a line of JSON for each answer, those of the same moment and those of a later one', () => {
    const program = `
      import { createOutputLog } from './src/receiver/log.ts';
      const log = createOutputLog();
      log({ message: 'one' });
      log({ message: 'two' });
      setTimeout(() => log({ message: 'three' }), 5);`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
      encoding: 'utf8',
      env: { ...process.env, NODE_TEST_CONTEXT: undefined },
    });
    assert.equal(stderr, '');
    assert.equal(stdout, '{"message":"one"}\n{"message":"two"}\n{"message":"three"}\n');
  });
});
