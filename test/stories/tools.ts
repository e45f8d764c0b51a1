import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import type { Storybook } from './open-storybook.ts';

/** The playground and the theme editor, in a Storybook that is open already: it is built once for all its tests. */
export const describeTools = (
  given: () => { readonly browser: Browser; readonly storybook: Storybook },
): Promise<void> =>
  describe('The tools in the Storybook', () => {
    let page: Page;

    beforeEach(async () => {
      page = await given().browser.newPage({ viewport: { width: 1200, height: 900 } });
    });

    afterEach(() => page.close());

    const open = (id: string, fragment = ''): Promise<unknown> =>
      page.goto(`${given().storybook.origin}/iframe.html?id=${id}&viewMode=story${fragment}`);

    const playground = 'policy-playground--playground';

    /** Puts a text into the editor in place of what stands there. */
    async function paste(text: string): Promise<void> {
      await page.locator('.cm-content').click();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.insertText(text);
    }

    it('show the law’s findings and the syntax’s, and lead to the place', async () => {
      await open(playground);
      await page.getByText('Nothing found.').waitFor();
      await page.getByLabel('Begin with').selectOption('notice2022');
      await page.locator('.findings [data-severity=error]').first().waitFor();
      assert.ok((await page.locator('.findings li').count()) >= 10);
      await paste('{ "id": }');
      await page.getByText('JSON').first().waitFor();
      await page.locator('.findings .path').first().click();
      await page.locator('.cm-editor.cm-focused').waitFor();
    });

    it('show what a pasted policy makes of the elements', async () => {
      await open(playground);
      await page.locator('.live').getByText('YouTube').first().waitFor();
      await paste('{ "id": "broken" }');
      await page.locator('.live').getByText('YouTube').first().waitFor({ state: 'detached' });
      assert.ok((await page.locator('.findings [data-severity=error]').count()) > 3);
    });

    it('complete fields as the schema has them, and ids as the document has them', async () => {
      await open(playground);
      await paste('{ "categories": [{ "id": "maps" }], "services": [{ "category":  }] }');
      for (let step = 0; step < ' }] }'.length; step++) await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('Control+Space');
      await page.locator('.cm-tooltip-autocomplete').getByText('"maps"').waitFor();
      await page.keyboard.press('Escape');
      await paste('{  }');
      for (let step = 0; step < ' }'.length; step++) await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('Control+Space');
      await page.locator('.cm-tooltip-autocomplete').getByText('"controller"').waitFor();
    });

    it('share a policy in the address alone', async () => {
      // The Storybook may still fetch code of its own; a file's bare name carries nothing of the policy.
      const code = new RegExp(`^GET ${given().storybook.origin}/[\\w./-]+\\.js$`);
      const requests: string[] = [];
      await open(playground);
      await paste('{ "id": "shared" }');
      page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
      await page.getByRole('button', { name: 'Link to share' }).click();
      await page.waitForFunction(() => location.hash.startsWith('#policy='));
      const { hash } = new URL(page.url());
      assert.deepEqual(
        requests.filter((request) => !code.test(request)),
        [],
      );
      await page.close();
      page = await given().browser.newPage();
      await open(playground, hash);
      await page.locator('.cm-content').getByText('"shared"').waitFor();
    });

    it('refuse a colour of a theme that cannot be read, and say why', async () => {
      await open('theme-editor--editor');
      const palest = page.locator('[aria-label="control-text, light"]');
      await palest.selectOption('{steel-600}');
      await page.locator('.findings').getByText('low-contrast at --privacy-control-text (light)').waitFor();
      assert.match(
        await page.locator('textarea[readonly]').inputValue(),
        /--privacy-control-text: light-dark\(#ffffff,/,
      );
      await palest.selectOption('{white}');
      await page.getByText('every token is taken').waitFor();
    });
  });
