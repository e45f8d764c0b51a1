import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { createIo } from '../../src/cli/io.ts';

test('a command makes the folder that it is told to write into', () => {
  const place = mkdtempSync(join(tmpdir(), 'privacy-center-io-'));
  try {
    const file = join(place, 'public', 'data-use.json');
    createIo(process).write(file, '{}');
    assert.equal(readFileSync(file, 'utf8'), '{}');
  } finally {
    rmSync(place, { recursive: true });
  }
});
