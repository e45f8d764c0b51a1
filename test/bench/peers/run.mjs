/**
 * Measures us beside the peers, in one run, by the harness in that folder. It is copied to a
 * place for temporary files and its packages are installed there; none of its code becomes part of this repository.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const [folder, ...options] = process.argv.slice(2);
if (!folder || !existsSync(join(folder, 'run.mjs'))) {
  console.error('bench: give the folder of the peers’ harness, the one that holds run.mjs and adapters/.');
  process.exit(2);
}

const place = process.env.BENCH_PLACE ?? mkdtempSync(join(tmpdir(), 'privacy-center-bench-'));
const run = (command, ...args) => {
  const { status } = spawnSync(command, args, { cwd: place, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};

if (!existsSync(join(place, 'node_modules'))) {
  cpSync(folder, place, { recursive: true });
  console.log(`Installing the peers in ${place} ...`);
  run('npm', 'install', '--no-audit', '--no-fund');
  run(process.execPath, 'build.mjs');
}
mkdirSync(join(place, 'results'), { recursive: true });
writeFileSync(
  join(place, 'adapters/privacy-center.mjs'),
  `import { createAdapter } from ${JSON.stringify(resolve('test/bench/peers/adapter.mjs'))};
import { define } from '../lib/define.mjs';
import { page } from '../lib/page.mjs';
export default createAdapter(define, page, ${JSON.stringify(resolve('dist'))});
`,
);
run(process.execPath, 'run.mjs', '--out', 'results/perf.json', ...options);
