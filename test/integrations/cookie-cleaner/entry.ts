import { createCenter, type Center } from '../../../src/center.ts';
import { cookieCleaner } from '../../../src/integrations/cookie-cleaner.ts';
import { createMemoryStorage } from '../../../src/ports/storage.ts';
import { policyJson, serviceJson } from '../../fixtures/policy.ts';

/** What a page of the test site works with: bundled, and run in the page. */
declare global {
  var center: Center;
  /** Connects the cleaner, as each page does when it is loaded. */
  var connectCleaner: () => void;
}

type Cookie = ReturnType<typeof serviceJson>['cookies'][number];

const item = (fields: Partial<Cookie>): Cookie => ({
  kind: 'cookie',
  purpose: 'Tells visitors apart',
  lifetime: 'P6M',
  provider: 'acme',
  thirdPartyAccess: true,
  ...fields,
});

const services = [
  serviceJson('analytics', {
    cookies: [
      item({ name: '_ga' }),
      item({ pattern: '_ga_*' }),
      item({ name: '_shared' }),
      item({ name: 'session', httpOnly: true }),
      item({ name: 'shelf', path: '/shelf' }),
      item({ name: 'IDE', domain: 'ads.example' }),
      item({ pattern: '*', kind: 'local-storage' }),
      item({ pattern: 'helper*', kind: 'session-storage' }),
      item({ name: 'analytics-db', kind: 'indexed-db' }),
      item({ pattern: 'analytics-*', kind: 'cache' }),
      item({ name: 'collect.gif', kind: 'pixel' }),
    ],
  }),
  serviceJson('ads', { cookies: [item({ name: '_shared' })] }),
];

globalThis.center = createCenter({
  policy: policyJson(services),
  languages: ['en'],
  storage: () => createMemoryStorage(),
  gpc: false,
});
globalThis.connectCleaner = () => center.connect(cookieCleaner({ hasRun: (service) => service === 'analytics' }));
connectCleaner();
