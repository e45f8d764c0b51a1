import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { noBrowser, startBrowser, startServer, type TestServer } from '../fixtures/browser.ts';

const read = (file: string): string => readFileSync(file, 'utf8');
const json = <T>(file: string): T => JSON.parse(read(file)) as T;

interface Component {
  readonly name: string;
  readonly version: string;
  readonly hashes?: readonly unknown[];
  readonly licenses?: readonly unknown[];
}

const { dependencies } = json<{ dependencies: Record<string, string> }>('package.json');
const { components } = json<{ components: readonly Component[] }>('dist/sbom.json');

/** The packages in a bundle, each with the text that stands for it. */
const notices = (file: string): readonly (readonly [name: string, text: string])[] =>
  read(file)
    .split(/\n\n(?=\S+ \d+\.\d+\.\d+ \()/)
    .map((text) => [/^\S+/.exec(text)?.[0] ?? '', text]);
const [inPages, inCommand] = ['dist/THIRD-PARTY-NOTICES.txt', 'dist/cli/THIRD-PARTY-NOTICES.txt'].map(notices);

/** The packages that a part of the page about dependencies lists. */
const listed = (part: string): readonly string[] => {
  const [, text = ''] = read('docs/dependencies.md').split(`## ${part}\n`);
  return [...(text.split('\n## ')[0] ?? '').matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name!).sort();
};

describe('the page about dependencies', () => {
  it('lists what is installed with the package', () => {
    assert.deepEqual(listed('At run time'), Object.keys(dependencies).sort());
  });

  it('lists what is bundled into the command', () => {
    assert.deepEqual(listed('In the command'), inCommand!.map(([name]) => name).sort());
  });
});

describe('the notices', () => {
  for (const [name, text] of [...inPages!, ...inCommand!])
    it(`give the licence of ${name} in full`, () =>
      assert.match(text, /WITHOUT WARRANTY OF ANY KIND|Disclaimer of Warranty|ARE\sDISCLAIMED/));
});

describe('the bill of materials', () => {
  it('names every package that is installed or bundled, with hash and licence', () => {
    const named = new Set(components.map(({ name }) => name));
    const shipped = [...Object.keys(dependencies), ...[...inPages!, ...inCommand!].map(([name]) => name)];
    assert.deepEqual(
      shipped.filter((name) => !named.has(name)),
      [],
    );
    assert.deepEqual(
      components.filter(({ hashes, licenses }) => !hashes?.length || !licenses?.length),
      [],
    );
  });

  it('names none that only we work with', () => {
    const tools = ['typescript', 'eslint', 'rollup', 'playwright-core', 'pg'];
    assert.deepEqual(
      components.filter(({ name }) => tools.includes(name)),
      [],
    );
  });
});

describe('the hashes', () => {
  const hashes = json<Record<string, string>>('dist/integrity.json');

  it('are those of every drop-in file', () => {
    const files = globSync(['privacy-*.js', 'parts/*.js', 'locales/**/*.js'], { cwd: 'dist' }).sort();
    assert.deepEqual(Object.keys(hashes), files);
    for (const file of files) {
      const hash = createHash('sha384')
        .update(readFileSync(`dist/${file}`))
        .digest('base64');
      assert.equal(hashes[file], `sha384-${hash}`, file);
    }
  });

  describe('in a page', { skip: noBrowser }, () => {
    let browser: Browser;
    let server: TestServer;
    let page: Page;
    before(async () => {
      [browser, server] = await Promise.all([startBrowser(), startServer()]);
      for (const file of Object.keys(hashes)) server.replies.set(`/privacy/${file}`, read(`dist/${file}`));
      server.replies.set('/policy.json', read('demo/policies/small.json'));
      const tags = read('dist/script-tags.html');
      const root = '<privacy-center policy-src="/policy.json"></privacy-center>';
      server.replies.set('/', `<!doctype html><html lang="en"><head>${tags}</head><body>${root}`);
      page = await browser.newPage();
    });
    after(async () => {
      await browser.close();
      server.close();
    });

    const isThere = (selector: string): Promise<boolean> =>
      page
        .locator(selector)
        .first()
        .waitFor({ timeout: 3000 })
        .then(
          () => true,
          () => false,
        );

    it('let the files run as they are', async () => {
      await page.goto(server.origin);
      assert.equal(await isThere('privacy-banner [data-action=settings]'), true);
    });

    for (const [what, start] of Object.entries({ gate: 'privacy-gate', center: 'privacy-center' })) {
      it(`keep a ${what} from running that somebody has changed`, async () => {
        const path = `/privacy/${start}.js`;
        const own = server.replies.get(path)!;
        server.replies.set(path, `${String(own)};globalThis.changed = true;`);
        await page.goto(server.origin);
        assert.equal(await isThere('privacy-banner [data-action=settings]'), false);
        assert.equal(await page.evaluate(() => 'changed' in globalThis), false);
        server.replies.set(path, own);
      });
    }
  });
});
