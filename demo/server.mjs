/** `npm start`: every demo behind one address, and a stand-in for third parties behind a second one. */
import { build, isStale } from './server/build.mjs';
import { indexPage } from './server/index-page.mjs';
import { listen } from './server/listen.mjs';
import { siteHandler } from './server/site-handler.mjs';

const mounts = [
  { path: '/website/', folder: 'demo/sites/website', title: 'Company website' },
  { path: '/customer-portal/', folder: 'demo/sites/customer-portal', title: 'Customer portal' },
  { path: '/supplier-portal/', folder: 'demo/sites/supplier-portal', title: 'Supplier portal' },
  { path: '/shared/', folder: 'demo/sites/shared' },
  { path: '/policies/', folder: 'demo/policies' },
  { path: '/dist/', folder: 'dist' },
  { path: '/start/', folder: 'demo/server/start' },
  { path: '/storybook/', folder: 'demo/storybook-static', title: 'Elements, one by one (Storybook)', ownPolicy: true },
  { path: '/receiver/', folder: 'demo/receiver', title: 'Receiver: the controller’s side' },
];

if (isStale()) {
  console.log('Building the package ...');
  if (!build()) console.error('The build failed; the demos are served with what is there.');
}

const thirdParty = await listen({
  port: Number(process.env.THIRD_PARTY_PORT ?? 8090),
  host: '127.0.0.1',
  handler: siteHandler({ mounts: [{ path: '/', folder: 'demo/third-party', framed: true }] }),
});

const house = await listen({
  port: Number(process.env.PORT ?? 8080),
  host: 'localhost',
  handler: siteHandler({ mounts, thirdParty: thirdParty.origin, home: () => indexPage(mounts, thirdParty.origin) }),
});

console.log(`\nThird-party stand-in: ${thirdParty.origin}/`);
console.log(`All demos:            ${house.origin}/\nCtrl-C ends both.`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    thirdParty.close();
    house.close();
  });
}
