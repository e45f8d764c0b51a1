/**
 * `npm test`: every check, one after the other. `ENGINES=chromium,firefox` narrows the browsers; `STEPS=types,node` the
 * steps. With `CI=true` all three engines must be there.
 */
import { globSync } from 'node:fs';
import { runInBrowser } from './runner/browser.mjs';
import { engineNames, findEngine, installEngines } from './runner/engines.mjs';
import { runInNode } from './runner/node.mjs';
import { run } from './runner/process.mjs';

const mark = (passed, failed) => (failed > 0 ? '✗' : passed > 0 ? '✓' : '–');
const list = (text) => text?.split(/[\s,]+/).filter(Boolean);
const wanted = list(process.env.ENGINES) ?? engineNames;
const steps = list(process.env.STEPS);
const inCi = process.env.CI === 'true';
const say = (text) => console.log(text);
const results = [];

const check =
  (...commands) =>
  async () => {
    for (const [command, ...args] of commands) {
      if ((await run(command, args)) !== 0) return { passed: 0, failed: 1 };
    }
    return { passed: 1, failed: 0 };
  };

const none = { passed: 0, failed: 0, note: 'no test files yet' };

const table = {
  format: check(['prettier', '--check', '--log-level', 'warn', '.']),
  lint: check(['eslint', '--config', '.config/eslint.config.mjs', '.']),
  types: check(['tsc', '-p', 'tsconfig.json'], ['tsc', '-p', 'test/tsconfig.json']),
  imports: check(['depcruise', '--config', '.config/imports.mjs', 'src']),
  node: async () => {
    const files = globSync('test/**/*.spec.ts').sort();
    return files.length > 0 ? runInNode(files) : none;
  },
  ...Object.fromEntries(wanted.map((engine) => [engine, () => inBrowser(engine)])),
  docs: check(['typedoc', '--options', '.config/typedoc.mjs', '--emit', 'none']),
  build: check(['node', '.config/build.mjs']),
  size: check(['size-limit', '--config', '.config/sizes.mjs']),
  package: check(
    ['publint', '--strict'],
    ['node', '.config/api.mjs', '--check'],
    ['attw', '--pack', '.', '--config-path', '.config/attw.json', '--quiet'],
    ['node', 'test/runner/consumer.mjs'],
    ['node', 'test/runner/editors.mjs'],
    ['node', 'test/runner/without-bundler.mjs'],
    ['node', '--test', '--test-reporter=dot', '--test-timeout=120000', 'test/built/*.ts'],
  ),
  frameworks: check(['node', 'test/runner/frameworks.mjs']),
};

async function inBrowser(engine) {
  const files = globSync('test/**/*.test.ts').sort();
  if (files.length === 0) return none;
  const { path, missing } = findEngine(engine);
  if (path) return runInBrowser(engine, files);
  return { passed: 0, failed: inCi ? 1 : 0, note: `did not run: ${missing}` };
}

const unknown = wanted.filter((engine) => !engineNames.includes(engine));
if (unknown.length > 0) throw new Error(`ENGINES: ${unknown.join(', ')} unknown; there are ${engineNames.join(', ')}`);

const asked = Object.entries(table).filter(([name]) => !steps || steps.includes(name));
const browsers = wanted.filter((engine) => asked.some(([name]) => name === engine));
installEngines(
  browsers.filter((engine) => findEngine(engine).missing),
  say,
);

for (const [name, step] of asked) {
  say(`\n== ${name}`);
  const start = performance.now();
  const result = await step();
  results.push({ name, seconds: (performance.now() - start) / 1000, ...result });
  if (result.note) say(result.note);
}

const engineless = browsers.length > 0 && browsers.every((engine) => findEngine(engine).missing);
if (engineless) {
  results.push({ name: 'engines', seconds: 0, passed: 0, failed: 1, note: 'no browser engine on this machine' });
}

say('');
for (const { name, seconds, passed, failed, skipped = 0, note = '' } of results) {
  const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  say(`${mark(passed, failed)} ${name.padEnd(10)} ${counts} (${seconds.toFixed(1)} s) ${note}`.trimEnd());
}
const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
say(`tests: ${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 || total('passed') === 0 ? 1 : 0;
