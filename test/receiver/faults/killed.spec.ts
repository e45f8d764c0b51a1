import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { createSqliteStore } from '../../../src/receiver/index.ts';
import { killOverAndOver } from './killed.ts';

it('A receiver on SQLite that is killed a hundred times loses nothing it acknowledged and doubles nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-center-killed-'));
  const file = join(folder, 'receiver.sqlite');
  await killOverAndOver(file, 100, () => createSqliteStore(file));
  rmSync(folder, { recursive: true });
});
