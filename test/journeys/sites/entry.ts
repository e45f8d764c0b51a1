import { createCenter } from '../../../src/center.ts';
import { createHandOver } from '../../../src/integrations/hand-over.ts';
import { createCookieJar } from '../../../src/ports/cookie-jar.ts';
import { createLocalStorage } from '../../../src/ports/local-storage.ts';
import { createCookieStorage } from '../../../src/stores/consent/cookie-storage.ts';
import { storageKey } from '../../../src/stores/consent/stored.ts';
import { policyJson } from '../../fixtures/policy.ts';

/** A page of one of several hosts: choices lie in a cookie of the domain, and sister domains are handed them by link. */
const consent = { sisterDomains: ['www.shop.example', 'www.sister.example'] };
const local = new URLSearchParams(location.search).has('local');

globalThis.center = createCenter({
  policy: { ...policyJson(), consent },
  languages: ['en'],
  gpc: false,
  storage(id) {
    const key = storageKey(id);
    const larger = createLocalStorage(key);
    return local ? larger : createCookieStorage(id, createCookieJar(key, { domain: 'shop.example' }), larger);
  },
});
center.connect(createHandOver());
