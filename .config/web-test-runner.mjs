/** One engine a run; `test/runner/browser.mjs` starts it and says which, by environment. */
import { writeFileSync } from 'node:fs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';

const { TEST_ENGINE, TEST_PROGRAM, TEST_DRIVER_PORT, TEST_FILES, TEST_RESULT, TEST_COVERAGE } = process.env;

const launchers = {
  chromium: () =>
    puppeteerLauncher({
      launchOptions: { executablePath: TEST_PROGRAM, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] },
    }),
  firefox: () => {
    const launcher = puppeteerLauncher({ launchOptions: { browser: 'firefox', executablePath: TEST_PROGRAM } });
    const stop = launcher.stopSession.bind(launcher);
    // Each file gets a tab of its own: one that lost the focus to a frame never has it again, and there Firefox makes no
    // click of a key.
    launcher.stopSession = async (id) => {
      const result = await stop(id);
      for (const page of launcher.inactivePages.splice(0)) await page.puppeteerPage.close();
      return result;
    };
    return launcher;
  },
  webkit: () =>
    webdriverLauncher({
      hostname: '127.0.0.1',
      port: Number(TEST_DRIVER_PORT),
      path: '/',
      logLevel: 'warn',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: TEST_PROGRAM, args: ['--automation'] },
      },
    }),
};

/** nanostores reads `process.env.NODE_ENV`, which no browser has. */
const nodeEnv = {
  name: 'node-env',
  transform: ({ path, body }) =>
    path.includes('/nanostores/') && path.endsWith('.js')
      ? { body: body.replaceAll('process.env.NODE_ENV', '"development"') }
      : undefined,
};

/**
 * `executeServerCommand('media-features', [{ name: 'forced-colors', value: 'active' }])` for any media feature. Chromium
 * only, by its protocol; elsewhere the answer is `false`, so that a test can skip itself.
 */
const protocols = new WeakMap();

/** One session of the protocol for each page: what one session emulates another cannot take back. */
async function protocolOf(page) {
  if (!protocols.has(page)) protocols.set(page, await page.createCDPSession());
  return protocols.get(page);
}

const mediaFeatures = {
  name: 'media-features',
  async executeCommand({ command, payload, session }) {
    if (command !== 'media-features') return undefined;
    if (TEST_ENGINE !== 'chromium') return false;
    const protocol = await protocolOf(session.browser.getPage(session.id));
    await protocol.send('Emulation.setEmulatedMedia', { features: payload });
    return true;
  },
};

const testsOf = ({ tests, suites }) => [...tests, ...suites.flatMap(testsOf)];

/** Writes what really ran, for the sum at the end. */
const counts = {
  onTestRunFinished({ sessions }) {
    const results = sessions.map((session) => {
      const tests = session.testResults ? testsOf(session.testResults) : [];
      const broken = !session.passed && tests.every((test) => test.passed || test.skipped);
      return {
        passed: tests.filter((test) => test.passed && !test.skipped).length,
        failed: tests.filter((test) => !test.passed && !test.skipped).length + (broken ? 1 : 0),
        skipped: tests.filter((test) => test.skipped).length,
      };
    });
    writeFileSync(TEST_RESULT, JSON.stringify(results));
  },
};

const page = (framework) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Test</title></head>
  <body><script type="module" src="${framework}"></script></body>
</html>`;

export default {
  files: TEST_FILES.split('\n'),
  nodeResolve: { exportConditions: ['browser', 'development'] },
  browsers: [launchers[TEST_ENGINE]()],
  concurrency: 1, // a page in the background gets no keys
  concurrentBrowsers: 1,
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 240_000,
  // Real keys and clicks go through a driver, which may lose one on a busy machine: a test that fails is tried once more.
  testFramework: { config: { ui: 'bdd', timeout: 20_000, retries: 1 } },
  testRunnerHtml: page,
  plugins: [
    nodeEnv,
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig: 'tsconfig.json' }),
    a11ySnapshotPlugin(),
    mediaFeatures,
  ],
  filterBrowserLogs: ({ args }) => !/Lit is in dev mode|Multiple versions of Lit/.test(String(args[0])),
  staticLogging: !process.stdout.isTTY,
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: Boolean(process.stdout.isTTY) }), counts],
  coverage: TEST_COVERAGE === 'true',
  coverageConfig: {
    include: ['src/**/*.ts'],
    report: true,
    reportDir: 'coverage',
    reporters: ['text', 'lcovonly'],
    threshold: { statements: 0, branches: 0, functions: 0, lines: 0 },
  },
};
