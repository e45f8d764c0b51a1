/**
 * `npm run mutants -- <room> [how many] [seed]`: gives a copy of the sources one small fault at a time and looks whether
 * a test of that room finds it. What no test finds is listed: a test is missing, or the fault changes nothing.
 */
import { spawn } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { mutationsOf } from './mutations.mjs';
import { rooms } from './rooms.mjs';

const [name, wanted = '80', seed = '1'] = process.argv.slice(2);
const room = rooms[name];
if (!room) throw new Error(`npm run mutants -- ${Object.keys(rooms).join(' | ')} [how many] [seed]`);

const place = mkdtempSync(join(tmpdir(), 'privacy-center-mutants-'));
const unneeded = /^(node_modules|dist|coverage|\.git)$|^demo\/(built|storybook-static)/;
cpSync('.', place, { recursive: true, filter: (path) => !unneeded.test(path.replaceAll('\\', '/')) });
process.once('exit', () => rmSync(place, { recursive: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
symlinkSync(resolve('node_modules'), join(place, 'node_modules'), 'dir');

/** The same numbers for the same seed (mulberry32). */
function createRandom(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Runs a command in the copy until it ends, fails in one test or takes too long. @returns whether all was well */
function holds([command, ...args], seconds) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: place, stdio: ['ignore', 'pipe', 'ignore'], detached: true });
    const end = (answer) => {
      clearTimeout(timer);
      try {
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has ended by itself.
      }
      done(answer);
    };
    const timer = setTimeout(() => end(false), seconds * 1000);
    child.stdout.on('data', (text) => /^\s*not ok/m.test(text) && end(false));
    child.on('close', (code) => end(code === 0));
  });
}

const files = (patterns) => globSync(patterns, { cwd: place });
const commands = [
  ['node', '--test', '--test-isolation=none', '--test-reporter=tap', ...room.specs.flatMap((it) => files(it).sort())],
  ...(room.browserTests ? [['node', 'test/runner/one.mjs', ...room.browserTests]] : []),
];

async function survives(seconds) {
  for (const command of commands) if (!(await holds(command, seconds))) return false;
  return true;
}

const random = createRandom(Number(seed));
const all = files(room.sources)
  .sort()
  .flatMap((file) => mutationsOf(file, readFileSync(join(place, file), 'utf8')))
  .map((mutation) => ({ mutation, order: random() }))
  .sort((one, other) => one.order - other.order)
  .map(({ mutation }) => mutation);
const sample = all.slice(0, Number(wanted));

const start = performance.now();
if (!(await survives(300))) throw new Error('the specs fail before anything was changed');
const seconds = Math.max(20, ((performance.now() - start) / 1000) * 3);
console.log(`${name}: ${sample.length} of ${all.length} faults, seed ${seed}`);
const left = [];
for (const { file, line, before, after, text } of sample) {
  const own = readFileSync(join(place, file), 'utf8');
  writeFileSync(join(place, file), text);
  if (await survives(seconds)) {
    left.push(file);
    console.log(`not found: ${file}:${line}\n    ${before.replace(/\s+/g, ' ')}\n -> ${after.replace(/\s+/g, ' ')}`);
  }
  writeFileSync(join(place, file), own);
}
const found = sample.length - left.length;
console.log(`${name}: ${found} of ${sample.length} found, ${((found / sample.length) * 100).toFixed(0)} %`);
