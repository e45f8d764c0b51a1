import { globSync, readFileSync } from 'node:fs';
import { listen } from '../../demo/server/listen.mjs';
import { indexService } from '../../demo/server/policy-index.ts';
import { siteHandler } from '../../demo/server/site-handler.mjs';
import { startServer, type TestServer } from '../fixtures/browser.ts';
import { bundleSources } from './bundle.ts';

/** Serves the fixtures, with the center built from the sources. */
export async function serveFixtures(): Promise<TestServer> {
  const server = await startServer();
  for (const [path, text] of await bundleSources()) server.replies.set(path, text);
  for (const file of globSync('*', { cwd: 'test/fairness/fixtures' }))
    server.replies.set(`/${file}`, readFileSync(`test/fairness/fixtures/${file}`, 'utf8'));
  for (const file of globSync('*.json', { cwd: 'demo/policies' }))
    server.replies.set(`/policies/${file}`, readFileSync(`demo/policies/${file}`, 'utf8'));
  return server;
}

/** Serves the demo website as `npm start` does, third parties and security policy included, with scripts from the sources. */
export async function serveWebsite(): Promise<{ readonly origin: string; close(): void }> {
  const bundle = await bundleSources();
  const thirdParty = await listen({
    port: 0,
    host: '127.0.0.1',
    handler: siteHandler({ mounts: [{ path: '/', folder: 'demo/third-party', framed: true }] }),
  });
  const mounts = [
    { path: '/website/', folder: 'demo/sites/website' },
    { path: '/shared/', folder: 'demo/sites/shared' },
    { path: '/policies/', folder: 'demo/policies' },
  ];
  const services = [indexService('demo/policies/marketplace.json', thirdParty.origin)];
  const site = siteHandler({ mounts, services, thirdParty: thirdParty.origin });
  const house = await listen({
    port: 0,
    host: 'localhost',
    handler(request, response) {
      const script = bundle.get(request.url ?? '');
      if (script === undefined) site(request, response);
      else response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(script);
    },
  });
  return {
    origin: house.origin,
    close() {
      thirdParty.close();
      house.close();
    },
  };
}
