import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { measureFairness } from '../../src/fairness/measure.ts';
import { rules } from '../../src/fairness/rules.ts';
import { themes } from '../../src/theme/index.ts';
import { noBrowser, startBrowser, type TestServer } from '../fixtures/browser.ts';
import { serveThemes } from './serve.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules about how choices look. */
const looks = rules.filter(({ id }) => ['F02', 'F03', 'F04', 'F05', 'F06'].includes(id));

describe('A finished theme', { skip: noBrowser }, () => {
  let server: TestServer;
  let browser: Browser;

  before(async () => {
    [server, browser] = await Promise.all([serveThemes(), startBrowser()]);
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  async function barriers(theme: string, scheme: 'light' | 'dark'): Promise<readonly string[]> {
    const page = await browser.newPage({ colorScheme: scheme });
    await page.goto(`${server.origin}/${theme}.html`);
    await page.locator('[data-action=settings]').click();
    await page.locator('privacy-settings [data-action=save]').waitFor();
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const { axe: run } = globalThis as unknown as { axe: typeof import('axe-core') };
      const { violations } = await run.run();
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`));
    });
    await page.close();
    return found;
  }

  for (const { name } of themes) {
    it(`"${name}" keeps every rule about how choices look, in each window, light, dark and forced colours`, async () => {
      const url = `${server.origin}/${name}.html`;
      const { results } = await measureFairness({ browser, url, languages: ['en'], rules: looks });
      assert.equal(results.length, 5);
      for (const { rule, outcome, findings } of results)
        assert.deepEqual({ outcome, findings }, { outcome: 'fair', findings: [] }, rule.id);
    });

    for (const scheme of ['light', 'dark'] as const)
      it(`"${name}" has no barrier that axe sees, in ${scheme}`, async () => {
        assert.deepEqual(await barriers(name, scheme), []);
      });
  }
});
