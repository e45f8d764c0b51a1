import { spawn } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isOlder } from './build.mjs';

const folder = 'demo/storybook-static';

/** Built in a folder of its own here and then put in place, so that a former one is served until the new one is whole. */
const workshops = 'node_modules/.cache';

const sources = [
  'src/**/*.ts',
  'locales/**/*.json',
  'demo/stories/**/*.{ts,html,css}',
  'demo/policies/*.json',
  '.config/storybook/*',
  'package.json',
];

/** Whether the static Storybook is missing or older than what it is built from. */
export const isStorybookStale = () => isOlder(globSync(`${folder}/index.json`), sources);

/**
 * Starts to build the static Storybook. `done` tells whether it went well, never rejects; `stop` gives it up. Telemetry
 * is off.
 */
export function buildStorybook() {
  mkdirSync(workshops, { recursive: true });
  const workshop = mkdtempSync(join(workshops, 'storybook-static-'));
  const args = ['build', '--config-dir', '.config/storybook', '--output-dir', workshop, '--disable-telemetry'];
  let said = '';
  const child = spawn(join('node_modules/.bin', 'storybook'), args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1', CI: 'true' },
  });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const done = new Promise((resolve) => {
    child.on('error', (error) => (said += error.message));
    child.on('close', (code) => {
      if (code === 0) putInPlace(workshop);
      rmSync(workshop, { recursive: true, force: true });
      resolve(code === 0);
    });
  });
  return {
    done,
    stop: () => child.kill(),
    get failure() {
      return `The Storybook could not be built:\n${said.trim().split('\n').slice(-20).join('\n')}`;
    },
  };
}

function putInPlace(workshop) {
  rmSync(folder, { recursive: true, force: true });
  renameSync(workshop, folder);
}
