import assert from 'node:assert/strict';
import { visitApp } from './visit.mjs';

/** What a server has written is read without a script; with scripts the same page works as any other. */
export async function visitServed(browser, origin) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin}/privacy-notice`);
  assert.ok(await page.getByRole('link', { name: 'Privacy settings' }).first().isVisible(), 'no links in the footer');
  assert.match(await page.locator('privacy-notice').innerText(), /Werkstatt Lindner GmbH[\s\S]*YouTube/);
  await context.close();
  await visitApp(browser, origin);
}
