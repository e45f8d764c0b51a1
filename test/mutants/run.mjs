/**
 * `npm run mutants -- <room> [how many] [seed] [file[:line]]`: gives a copy of the sources one small fault at a time and
 * looks whether a test of that room finds it. What no test finds is listed: a test is missing, or the fault changes
 * nothing, and then `explained.mjs` says why. An interrupted run tells how far it came.
 */
import { spawn } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { explanations } from './explained.mjs';
import { mutationsOf } from './mutations.mjs';
import { rooms } from './rooms.mjs';

const [name, wanted = '80', seed = '1', only = ''] = process.argv.slice(2);
const room = rooms[name];
if (!room) throw new Error(`npm run mutants -- ${Object.keys(rooms).join(' | ')} [how many] [seed] [file[:line]]`);

const place = mkdtempSync(join(tmpdir(), 'privacy-center-mutants-'));
const unneeded = /^(node_modules|dist|coverage|\.git)$|^demo\/(built|storybook-static)/;
cpSync('.', place, { recursive: true, filter: (path) => !unneeded.test(path.replaceAll('\\', '/')) });
process.once('exit', () => rmSync(place, { recursive: true }));
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

let endRunning = () => undefined;

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
    endRunning = () => end(false);
    const timer = setTimeout(endRunning, seconds * 1000);
    child.stdout.on('data', (text) => /^\s*not ok/m.test(text) && end(false));
    child.on('close', (code) => end(code === 0));
  });
}

const files = (patterns) => globSync(patterns, { cwd: place });
const specs = room.specs.flatMap((it) => files(it).sort());
const browserTests = files(room.browserTests ?? []);
const inNode = (list) => ['node', '--test', '--test-isolation=none', '--test-reporter=tap', ...list];
const inBrowser = (list) => ['node', 'test/runner/one.mjs', ...list];
const whole = [inNode(specs), ...(browserTests.length > 0 ? [inBrowser(browserTests)] : [])];

/** The tests that bear the name of a source file: most faults are found there, at once. */
function nearest(file) {
  const isNear = (test) => basename(test).split('.')[0] === basename(file, '.ts');
  const [own, ownBrowser] = [specs.filter(isNear), browserTests.filter(isNear)];
  return [...(own.length > 0 ? [inNode(own)] : []), ...(ownBrowser.length > 0 ? [inBrowser(ownBrowser)] : [])];
}

async function survives(commands, seconds) {
  for (const command of commands) if (!(await holds(command, seconds))) return false;
  return true;
}

const readMutations = (file) => mutationsOf(file, readFileSync(join(place, file), 'utf8'));
const isExplained = explanations(readMutations);
const random = createRandom(Number(seed));
const all = files(room.sources)
  .sort()
  .flatMap(readMutations)
  .filter(({ file, line }) => `${file}:${line}`.startsWith(only))
  .map((mutation) => ({ mutation, order: random() }))
  .sort((one, other) => one.order - other.order)
  .map(({ mutation }) => mutation);
const sample = all.slice(0, Number(wanted));

const counts = { found: 0, explained: 0, 'not found': 0 };
function tell() {
  const { found, explained, 'not found': left } = counts;
  const tried = found + explained + left;
  const share = tried > 0 ? `${(((found + explained) / tried) * 100).toFixed(0)} %` : 'nothing';
  const parts = `${found} found, ${explained} explained, ${left} not found`;
  console.log(`${name}: ${tried} of ${all.length} faults tried, seed ${seed}: ${parts} (${share} found or explained)`);
}
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    endRunning();
    tell();
    process.exit(1);
  });

const start = performance.now();
if (!(await survives(whole, 300))) throw new Error('the specs fail before anything was changed');
const seconds = Math.max(20, ((performance.now() - start) / 1000) * 3);
for (const mutation of sample) {
  const { file, line, before, after, text } = mutation;
  const own = readFileSync(join(place, file), 'utf8');
  writeFileSync(join(place, file), text);
  const isFound = !(await survives([...nearest(file), ...whole], seconds));
  writeFileSync(join(place, file), own);
  const why = isExplained(mutation);
  const outcome = isFound ? 'found' : why ? 'explained' : 'not found';
  counts[outcome] += 1;
  if (isFound && why) console.log(`found, though it is explained: ${file}:${line} -> ${after}`);
  if (isFound) continue;
  console.log(`${outcome}: ${file}:${line}\n    ${before.replace(/\s+/g, ' ')}\n -> ${after.replace(/\s+/g, ' ')}`);
  if (why) console.log(` because ${why}`);
}
tell();
