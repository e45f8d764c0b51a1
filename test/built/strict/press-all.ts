import type { Page } from 'playwright-core';

/** Details may stand in details, and what is in them may be rendered only once they are open. */
const deepest = 3;

/** Opens everything that can be unfolded in the open shadow roots of a page. */
export async function unfoldAll(page: Page): Promise<void> {
  const folded = page.locator('details:not([open])');
  for (let depth = 0; depth < deepest; depth++) {
    await folded.evaluateAll((all: HTMLDetailsElement[]) => all.forEach((it) => (it.open = true)));
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

/** Presses every button and box inside an element once, and answers how many there were. What reloads the page stays. */
export async function pressAll(page: Page, tag: string): Promise<number> {
  const places = page.locator(tag).locator('button:not([data-action=reload]), [type=checkbox], [type=radio]');
  const all = await places.elementHandles();
  for (const place of all) {
    await place.evaluate((element) => {
      if (element.isConnected) (element as HTMLElement).click();
    });
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  return all.length;
}
