import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { serveFixtures } from '../fairness/site.ts';
import { noBrowser, startBrowser, type TestServer } from '../fixtures/browser.ts';
import { differenceFrom, write } from './compare.ts';

/** `UPDATE_PICTURES=1 node --test test/pictures/pictures.spec.ts` keeps what is seen now. Look at it before you commit it. */
const isUpdate = process.env['UPDATE_PICTURES'] === '1';

/** The share of pixels that may differ. */
const allowance = 0.02;

const folder = 'test/pictures/kept';
const widths = [360, 1440];
const schemes = ['light', 'dark'] as const;

const page = `<!doctype html>
<html lang="de">
  <head>
    <meta name="viewport" content="width=device-width">
    <meta name="color-scheme" content="light dark">
    <title>Werkstatt</title>
    <style>html { font-family: 'DejaVu Sans', sans-serif }</style>
    <script type="module" src="/dist/privacy-center.js"></script>
  </head>
  <body><h1>Werkstatt</h1><privacy-center policy-src="/policies/marketplace.json"></privacy-center></body>
</html>`;

/** Letters are as wide as on the machine that kept the pictures; elsewhere no line breaks where it did. */
const fontsOf = (): string => {
  const context = new OffscreenCanvas(1, 1).getContext('2d')!;
  return ["16px 'DejaVu Sans'", "bold 16px 'DejaVu Sans'"]
    .map((font) => {
      context.font = font;
      return Math.round(context.measureText('Alle ablehnen, Einzelheiten').width);
    })
    .join(' ');
};

describe('The look, in German', { skip: noBrowser }, () => {
  let server: TestServer;
  let browser: Browser;
  before(async () => {
    [server, browser] = await Promise.all([serveFixtures(), startBrowser()]);
    server.replies.set('/look.html', page);
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  for (const width of widths) {
    for (const colorScheme of schemes) {
      for (const state of ['banner', 'settings'] as const) {
        it(`of the ${state} at ${width} pixels, ${colorScheme}, is as it was kept`, async (test) => {
          const context = await browser.newContext({
            viewport: { width, height: width < 600 ? 720 : 900 },
            colorScheme,
            reducedMotion: 'reduce',
            locale: 'de',
          });
          const tab = await context.newPage();
          await tab.goto(`${server.origin}/look.html`);
          const banner = tab.locator('privacy-banner [data-action=settings]');
          await banner.waitFor();
          if (state === 'settings') {
            await banner.click();
            await tab.locator('privacy-settings [data-action=save]').waitFor();
            await tab.locator('privacy-settings [role=switch]').nth(6).waitFor();
          }
          await tab.mouse.move(0, 0);
          await tab.evaluate(() => document.fonts.ready);
          const picture = await tab.screenshot({ animations: 'disabled', caret: 'hide' });
          const fonts = await tab.evaluate(fontsOf);
          await context.close();

          const file = `${folder}/${state}-${width}-${colorScheme}.png`;
          if (isUpdate) {
            write(file, picture);
            write(`${folder}/fonts.txt`, Buffer.from(`${fonts}\n`));
          }
          if (readFileSync(`${folder}/fonts.txt`, 'utf8').trim() !== fonts)
            return test.skip('other fonts than those of the kept pictures');
          assert.ok(existsSync(file), `${file} is kept`);
          const difference = differenceFrom(file, picture);
          assert.ok(difference <= allowance, `${(difference * 100).toFixed(1)} % of the pixels differ`);
        });
      }
    }
  }
});
