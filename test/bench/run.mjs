/**
 * `npm run bench`: what one interaction costs a page. `npm run bench -- <folder> [options]` measures us beside the peers as
 * well, by the harness in that folder; the options are the harness's own.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const [folder, ...options] = process.argv.slice(2);
const run = (file, ...args) => {
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, file), ...args], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};

if (folder?.startsWith('--')) run('interactions/run.mjs', folder, ...options);
else {
  run('interactions/run.mjs');
  if (folder) run('peers/run.mjs', folder, ...options);
}
