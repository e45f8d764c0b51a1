import { spawnSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';

const sources = ['src/**/*.ts', 'locales/*.json', 'package.json', 'rollup.config.mjs', '.config/*.mjs'];
const newest = (files) => Math.max(0, ...files.map((file) => statSync(file).mtimeMs));

/** Whether one of the built files is missing, or all are older than a source. */
export const isOlder = (built, patterns, count = 1) =>
  built.length < count || newest(built) < newest(patterns.flatMap((pattern) => globSync(pattern)));

/** Whether `dist/` is missing or older than what it is built from. */
export const isStale = () => isOlder(globSync('dist/custom-elements.json'), sources);

/** Builds the package; says whether it went well. */
export function build() {
  return spawnSync(process.execPath, ['.config/build.mjs'], { stdio: 'inherit' }).status === 0;
}
