import { spawnSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';

const sources = ['src/**/*.ts', 'locales/*.json', 'package.json', 'rollup.config.mjs', '.config/*.mjs'];
const newest = (files) => Math.max(0, ...files.map((file) => statSync(file).mtimeMs));

/** Whether `dist/` is missing or older than what it is built from. */
export function isStale() {
  const built = globSync('dist/custom-elements.json');
  return built.length === 0 || newest(built) < newest(sources.flatMap((pattern) => globSync(pattern)));
}

/** Builds the package; says whether it went well. */
export function build() {
  return spawnSync(process.execPath, ['.config/build.mjs'], { stdio: 'inherit' }).status === 0;
}
