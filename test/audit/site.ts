import { readFileSync } from 'node:fs';
import { bundleSources } from '../fairness/bundle.ts';
import { startServer, type TestServer } from '../fixtures/browser.ts';
import { changed } from '../policy/lint/change.ts';
import { examplePolicy } from '../policy/lint/example-policy.ts';

const own = (kind: string) => ({
  pattern: 'privacy-center*',
  kind,
  purpose: { de: 'Bewahrt die Antwort auf.', en: 'Keeps the answer.' },
  lifetime: 'until-cleared',
  provider: 'controller',
  thirdPartyAccess: false,
});

/** The example policy with what the center itself keeps. */
export const sitePolicy = changed(examplePolicy, {
  'services[0].cookies': [
    ...examplePolicy.services[0]!.cookies,
    ...['local-storage', 'session-storage', 'indexed-db'].map(own),
  ],
});

const page = (script: string, more = ''): string => `<!doctype html>
<html lang="en">
  <head>
    <title>Workshop</title>
    <script src="/dist/privacy-gate.js" data-policy-id="example" data-policy-version="3"></script>
    <script type="module" src="/dist/privacy-center.js"></script>
  </head>
  <body>
    <h1>Workshop</h1>
    <a href="/more.html">More</a>
    <privacy-center policy-src="/policy.json"></privacy-center>
    ${more}
    <script type="module">
      import { center } from './spoil.js';
      ${script}
    </script>
  </body>
</html>`;

/**
 * A site of its own whose third parties are names under `.example` on the same port. `/clean.html` keeps its policy;
 * `/faulty.html` breaks it in each of the ways that an audit looks for.
 */
export async function serveSite(): Promise<TestServer> {
  const server = await startServer();
  const { port } = new URL(server.origin);
  const at = (name: string, path: string): string => `http://${name}.example:${port}${path}`;
  const map = `<script type="text/plain" data-service="maps" data-src="${at('northmap', '/map.js')}"></script>`;
  const pages: Readonly<Record<string, string>> = {
    '/clean.html': page('', map),
    '/faulty.html': page(
      `document.cookie = '_zw=1; max-age=31536000';
       localStorage.setItem('shadow <b>', '1');
       const { $consent, stateOf } = await center();
       $consent.subscribe(() => {
         if (stateOf('statistics') === 'refused') new Image().src = '${at('zaehlwerk', '/count.gif')}?id=7';
       });`,
      map,
    ),
    '/more.html': page(`document.cookie = 'found-on-more=1';`),
    '/plain.html': `<!doctype html><title>No center</title><button id="yes" onclick="document.cookie='_zw=1; max-age=60'">Yes</button>`,
    '/map.js': `const frame = document.createElement('iframe'); frame.src = '${at('northmap', '/frame.html')}'; document.body.append(frame);`,
    '/frame.html': `<!doctype html><title>Map</title><script src="/frame.js"></script>`,
    '/frame.js': '',
    '/policy.json': JSON.stringify(sitePolicy),
    '/spoil.js': readFileSync('test/fairness/fixtures/spoil.js', 'utf8'),
    '/strange-map.html': page('', map.replace('/map.js', '/strange.js')),
    '/strange.js': `const frame = document.createElement('iframe'); frame.src = '${at('northmap', '/strange-frame.html')}'; document.body.append(frame);`,
    '/strange-frame.html': `<!doctype html><title>Map</title><img src="${at('tiles', '/1.png')}" alt="">`,
    '/1.png': '',
    '/count.gif': '',
  };
  for (const [path, text] of [...(await bundleSources()), ...Object.entries(pages)]) server.replies.set(path, text);
  server.replies.set('/moved', (response) => response.writeHead(302, { location: '/clean.html' }).end());
  server.replies.set('/circle', (response) => response.writeHead(302, { location: '/circle' }).end());
  server.replies.set('/gone.html', (response) => response.writeHead(410).end('Gone for good.'));
  return server;
}
