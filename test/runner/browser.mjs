import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findEngine, startWebKitDriver } from './engines.mjs';
import { run } from './process.mjs';

/** Runs test files in one engine and counts what ran; a run that ends badly or runs nothing counts as a failure. */
export async function runInBrowser(engine, files, { coverage = false } = {}) {
  const { path, missing } = findEngine(engine);
  if (!path) {
    console.error(`${engine}: ${missing}`);
    return { passed: 0, failed: 1 };
  }
  const folder = mkdtempSync(join(tmpdir(), 'privacy-center-test-'));
  const result = join(folder, 'result.json');
  const driver = engine === 'webkit' ? await startWebKitDriver() : undefined;
  const env = {
    TEST_ENGINE: engine,
    TEST_PROGRAM: path,
    TEST_DRIVER_PORT: String(driver?.port ?? ''),
    TEST_FILES: files.join('\n'),
    TEST_RESULT: result,
    TEST_COVERAGE: String(coverage),
  };
  try {
    const code = await run('wtr', ['--config', '.config/web-test-runner.mjs'], { env });
    return sum(read(result), code);
  } finally {
    driver?.stop();
    rmSync(folder, { recursive: true });
  }
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return [];
  }
}

function sum(results, code) {
  const total = (key) => results.reduce((all, one) => all + one[key], 0);
  const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map(total);
  const silent = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: silent ? 1 : failed, skipped };
}
