import { readFileSync } from 'node:fs';
import { themeCss, themes } from '../../src/theme/index.ts';
import { bundleSources } from '../fairness/bundle.ts';
import { startServer, type TestServer } from '../fixtures/browser.ts';

const page = (theme: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="color-scheme" content="light dark">
    <title>${theme}</title>
    <link rel="stylesheet" href="/themes/${theme}.css">
    <link rel="stylesheet" href="/page.css">
    <script src="/dist/privacy-gate.js"></script>
    <script type="module" src="/dist/privacy-center.js"></script>
  </head>
  <body>
    <main><h1>A page</h1><p>With a look of its own.</p></main>
    <footer><privacy-center policy-src="/policy.json"></privacy-center></footer>
  </body>
</html>`;

/** Serves a page in each of the finished themes, with the center built from the sources: `/<theme>.html`. */
export async function serveThemes(): Promise<TestServer> {
  const server = await startServer();
  for (const [path, text] of await bundleSources()) server.replies.set(path, text);
  server.replies.set('/policy.json', readFileSync('demo/policies/marketplace.json', 'utf8'));
  server.replies.set('/page.css', 'body { background: var(--privacy-surface); color: var(--privacy-text) }');
  for (const theme of themes) {
    server.replies.set(`/themes/${theme.name}.css`, themeCss(theme));
    server.replies.set(`/${theme.name}.html`, page(theme.name));
  }
  return server;
}
