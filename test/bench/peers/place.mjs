/** A copy of the peers' harness in a place for temporary files, with its packages and our adapter. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Prepares the harness of a folder; none of its code becomes part of this repository. Ends the process where that fails.
 * @param folder the one that holds `run.mjs` and `adapters/` @param isProbe whether pages get what is pressed by probes
 * @returns its place, and what runs a command there
 */
export function preparePlace(folder, isProbe = false) {
  if (!folder || !existsSync(join(folder, 'run.mjs'))) {
    console.error('Give the folder of the peers’ harness, the one that holds run.mjs and adapters/.');
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
export default createAdapter(define, page, ${JSON.stringify(resolve('dist'))}, ${isProbe});
`,
  );
  return { place, run };
}
