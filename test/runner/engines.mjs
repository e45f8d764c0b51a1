/** The browser engines of the tests: where they are, how they are started, how they get on this machine. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';

const home = process.env.HOME ?? process.env.USERPROFILE ?? '';

const table = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'msedge'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:/Program Files/Google/Chrome/Application/chrome.exe',
      'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
      `${home}/.cache/ms-playwright/chromium-*/chrome-linux*/chrome`,
      `${home}/Library/Caches/ms-playwright/chromium-*/chrome-mac*/*.app/Contents/MacOS/*`,
    ],
    packages: ['chromium'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:/Program Files/Mozilla Firefox/firefox.exe'],
    packages: ['firefox-esr'],
  },
  webkit: {
    variable: 'WEBKIT_PATH',
    commands: [],
    places: ['/usr/lib/*/webkit2gtk-4.*/MiniBrowser', '/usr/libexec/webkit2gtk-4.*/MiniBrowser'],
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
    tools: ['WebKitWebDriver', 'xvfb-run'],
  },
};

export const engineNames = Object.keys(table);

/** The program of an engine, or why there is none: `{ path }` or `{ missing }`. */
export function findEngine(name) {
  const { variable, commands, places, tools = [] } = table[name];
  const wanted = process.env[variable];
  if (wanted)
    return existsSync(wanted) ? { path: wanted } : { missing: `${variable} names ${wanted}, which is not there` };
  const path = commands.map(onPath).find(Boolean) ?? places.flatMap((pattern) => globSync(pattern))[0];
  if (!path) return { missing: `no program found (set ${variable} to its path)` };
  const absent = tools.filter((tool) => !onPath(tool));
  return absent.length > 0 ? { missing: `${absent.join(' and ')} not found` } : { path };
}

function onPath(command) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find((file) => existsSync(file));
}

/** Fetches missing engines where that is expected: as root or in CI on Debian or Ubuntu; elsewhere only a Chromium. */
export function installEngines(names, say) {
  if (names.length === 0) return;
  if (isDebian() && (process.getuid?.() === 0 || process.env.CI === 'true')) {
    const packages = [...names.flatMap((name) => table[name].packages), 'fonts-dejavu-core', 'fonts-noto-core'];
    const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
    const apt = [...sudo, 'apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=120'];
    say(`installing ${packages.join(' ')}`);
    attempt(say, ...apt, 'update');
    attempt(say, ...apt, 'install', '-y', '--no-install-recommends', ...packages);
  } else if (names.length === engineNames.length) {
    say('no engine found, fetching a Chromium');
    attempt(say, process.execPath, 'node_modules/playwright-core/cli.js', 'install', 'chromium');
  }
}

function attempt(say, command, ...args) {
  try {
    execFileSync(command, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch (error) {
    say(`${command} ${args.join(' ')}: ${error.message}`);
  }
}

function isDebian() {
  return existsSync('/etc/debian_version') && readFileSync('/etc/os-release', 'utf8').includes('debian');
}

/** WebKitGTK is driven from outside: starts its driver on a free port, on a display of its own. */
export async function startWebKitDriver() {
  const port = await freePort();
  const args = ['-a', 'WebKitWebDriver', '--host=127.0.0.1', `--port=${port}`];
  const env = { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', LIBGL_ALWAYS_SOFTWARE: '1' };
  const driver = spawn('xvfb-run', args, { stdio: 'ignore', detached: true, env });
  const stop = () => process.kill(-driver.pid);
  process.once('exit', stop);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1)); // else `exit` is not told
  await answering(`http://127.0.0.1:${port}/status`);
  return {
    port,
    stop() {
      process.off('exit', stop);
      stop();
    },
  };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function answering(url) {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('WebKitWebDriver does not answer');
}
