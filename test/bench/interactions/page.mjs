/** Serves the built drop-in and a page with a policy of some size. */
import { createServer } from 'node:http';
import { siteHandler } from '../../../demo/server/site-handler.mjs';
import { sealedIndex } from '../../../src/cli/sealed-index.ts';
import { parsePolicy } from '../../../src/policy/parse.ts';
import { policyText } from './policies.mjs';

const html = ({ id, version }, size) => `<!doctype html>
<html lang="de"><head><meta charset="utf-8"><title>Bench</title>
<script>
  window.longTasks = [];
  new PerformanceObserver((list) => list.getEntries().forEach(({ startTime, duration }) => longTasks.push([startTime, duration])))
    .observe({ type: 'longtask', buffered: true });
</script>
<script src="/dist/privacy-gate.js" data-policy-id="${id}" data-policy-version="${version}"></script>
<script type="module" src="/dist/privacy-center.js"></script></head>
<body><main><h1>Bench</h1></main>
<footer><privacy-center lang="de" policy-src="/policy/${size}.json" policy-index-src="/index/${size}.json"></privacy-center></footer>
</body></html>`;

function pagesOf(size) {
  const text = policyText(size);
  const parsed = parsePolicy(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return [
    [`/page/${size}`, 'text/html', html(parsed.policy, size)],
    [`/policy/${size}.json`, 'application/json', text],
    [`/index/${size}.json`, 'application/json', JSON.stringify(sealedIndex(parsed.policy, text))],
  ];
}

/** @param sizes what to serve @param dist the folder of the built package @returns the origin, and what closes it */
export async function servePages(sizes, dist) {
  const pages = new Map(sizes.flatMap(pagesOf).map(([path, type, body]) => [path, { type, body }]));
  const files = siteHandler({ mounts: [{ path: '/dist/', folder: dist }] });
  const server = createServer((request, response) => {
    const page = pages.get(request.url);
    if (page) response.writeHead(200, { 'content-type': `${page.type}; charset=utf-8` }).end(page.body);
    else if (request.method === 'POST') response.writeHead(201).end();
    else files(request, response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => (server.close(), server.closeAllConnections()),
  };
}
