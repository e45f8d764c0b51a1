import { startServices } from '../services.ts';
import { indexPage } from './index-page.mjs';
import { listen } from './listen.mjs';
import { noticeFiller } from './notices.ts';
import { indexService } from './policy-index.ts';
import { siteHandler } from './site-handler.mjs';

const policyFile = 'demo/policies/marketplace.json';

const mountsWith = (built, fill) => [
  { path: '/website/', folder: 'demo/sites/website', title: 'Company website', fill },
  { path: '/customer-portal/', folder: `${built}/customer-portal`, title: 'Customer portal', app: true },
  { path: '/supplier-portal/', folder: `${built}/supplier-portal`, title: 'Supplier portal', app: true },
  { path: '/chat/', folder: 'demo/sites/chat' },
  { path: '/shared/', folder: 'demo/sites/shared' },
  { path: '/policies/', folder: 'demo/policies' },
  { path: '/dist/', folder: 'dist' },
  { path: '/start/', folder: 'demo/server/start' },
  { path: '/desk/', folder: 'demo/desk', title: 'Desk: requests and proofs, for the controller' },
  { path: '/storybook/', folder: 'demo/storybook-static', title: 'Elements, one by one (Storybook)', ownPolicy: true },
];

/**
 * Starts everything behind one address, and the stand-in for third parties behind a second one. A port that is in use is
 * passed over; 0 takes any.
 */
export async function startHouse({ port, thirdPartyPort, built, databaseUrl }) {
  const thirdParty = await listen({
    port: thirdPartyPort,
    host: '127.0.0.1',
    handler: siteHandler({ mounts: [{ path: '/', folder: 'demo/third-party', framed: true }] }),
  });

  // The receiver names its own address in mails, so it starts when that is known.
  let handle = (_request, response) => response.writeHead(503, { 'retry-after': '1' }).end();
  const house = await listen({ port, host: 'localhost', handler: (request, response) => handle(request, response) });
  const { services, deskKey, close } = await startServices({
    policyFile,
    origin: house.origin,
    databaseUrl,
  });
  const mounts = mountsWith(built, await noticeFiller(policyFile));
  const home = () => indexPage(mounts, thirdParty.origin);
  const all = [...services, indexService(policyFile, thirdParty.origin)];
  handle = siteHandler({ mounts, services: all, thirdParty: thirdParty.origin, home });

  return {
    origin: house.origin,
    thirdParty: thirdParty.origin,
    deskKey,
    async close() {
      thirdParty.close();
      house.close();
      await close();
    },
  };
}
