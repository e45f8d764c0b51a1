import { expect } from '@open-wc/testing';
import { cookieDomains, createCookieJar, encodeCookie } from '../../src/ports/cookie-jar.ts';
import { createLocalStorage } from '../../src/ports/local-storage.ts';
import { createMemoryStorage, type StoragePort } from '../../src/ports/storage.ts';
import { createCookieStorage } from '../../src/stores/consent/cookie-storage.ts';
import { policyJson, serviceJson } from '../fixtures/policy.ts';
import { createVisitor, decide } from '../stores/consent/visitor.ts';
import { contract, textOf, type Place } from './storage-contract.ts';

const key = 'privacy-center.shop';
const once = (target: EventTarget, type: string): Promise<unknown> =>
  new Promise((resolve) => target.addEventListener(type, resolve, { once: true }));

/** Another window on the same storage: what it writes, this one hears of. */
async function localPlace(): Promise<Place> {
  localStorage.clear();
  const frame = document.createElement('iframe');
  frame.src = '/favicon.ico';
  document.body.append(frame);
  await once(frame, 'load');
  const view = frame.contentWindow as Window;
  const other: StoragePort = {
    ...createMemoryStorage(),
    read: () => view.localStorage.getItem(key),
    write: (text) => (view.localStorage.setItem(key, text), true),
    clear: () => (view.localStorage.removeItem(key), true),
  };
  return {
    port: createLocalStorage(key),
    other,
    heard: () => once(window, 'storage'),
    rest: () => Object.values(localStorage) as string[],
    leave() {
      frame.remove();
      localStorage.clear();
    },
  };
}

const createJar = () => createCookieJar(key);

async function cookiePlace(): Promise<Place> {
  createJar().clear();
  localStorage.clear();
  const port = createCookieStorage('shop', createJar(), createLocalStorage(key));
  return {
    port,
    other: createCookieStorage('shop', createJar(), createMemoryStorage()),
    heard: async () => undefined,
    rest: () => Object.values(localStorage) as string[],
    leave() {
      createJar().clear();
      localStorage.clear();
    },
  };
}

function hold(kind: string, create: () => Promise<Place>, skip: (sentence: string) => boolean): void {
  describe(kind, () => {
    let place: Place;
    beforeEach(async () => {
      place = await create();
    });
    afterEach(() => place.leave());
    for (const [sentence, prove] of Object.entries(contract)) {
      const run = skip(sentence) ? it.skip : it;
      run(sentence, () => prove(place));
    }
  });
}

/** Safari and WebKit do not keep a `Secure` cookie of http://localhost. */
const keepsCookies = (() => {
  const jar = createCookieJar('probe');
  const kept = jar.write('1');
  jar.clear();
  return kept;
})();

hold('local storage', localPlace, () => false);
/** Browsers tell of changed cookies on https: alone: `test/journeys/sub-domains.spec.ts` sees to that. */
hold('a cookie with local storage beside it', cookiePlace, (sentence) =>
  keepsCookies ? sentence.startsWith('calls back') : true,
);

describe('local storage', () => {
  const getter = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
  const block = (): void => {
    const get = (): never => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { ...getter, get });
  };

  afterEach(() => {
    Object.defineProperty(window, 'localStorage', getter);
    localStorage.clear();
  });

  it('answers that it cannot say and does not keep where its getter throws', () => {
    block();
    const port = createLocalStorage(key);
    expect(port.read()).to.equal(undefined);
    expect(port.write('text')).to.equal(false);
    expect(port.clear()).to.equal(false);
    port.setAside('text', 'damaged');
  });

  it('keeps the former text when a longer one does not fit', () => {
    const port = createLocalStorage(key);
    port.write('the former text');
    expect(port.write('x'.repeat(20_000_000))).to.equal(false);
    expect(port.read()).to.equal('the former text');
  });

  it('keeps the choices for 2,000 services over a reload', () => {
    const json = policyJson(Array.from({ length: 2000 }, (_, at) => serviceJson(`service-${at}`)));
    const visitor = createVisitor();
    const open = () => visitor.open(json, createLocalStorage(key));
    decide(open(), Object.fromEntries(json.services.map(({ id }) => [id, true])));
    const again = open();
    expect(json.services.every(({ id }) => again.allows(id))).to.equal(true);
    expect(again.$consent.get().persisted).to.equal(true);
  });

  it('puts a damaged text aside in short and a newer one whole', () => {
    const port = createLocalStorage(key);
    port.setAside('x'.repeat(150_000), 'damaged');
    port.setAside('y'.repeat(150_000), 'newer');
    expect(localStorage.getItem(`${key}.damaged`)?.length).to.equal(100_000);
    expect(localStorage.getItem(`${key}.newer`)?.length).to.equal(150_000);
  });

  it('looks again when the page comes back from the back/forward cache or to the front', () => {
    let calls = 0;
    const stop = createLocalStorage(key).watch(() => calls++);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    document.dispatchEvent(new Event('visibilitychange'));
    stop();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(calls).to.equal(2);
  });
});

describe('a cookie', () => {
  afterEach(() => createJar().clear());

  it('escapes only what may not stand in a cookie, and reads back', () => {
    expect(encodeCookie('{"a":[1,2]}')).to.equal('{%22a%22:[1%2C2]}');
    const text = '{"a": "ä 100 %; \\"}';
    expect(decodeURIComponent(encodeCookie(text))).to.equal(text);
    expect(encodeCookie(text)).to.match(/^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*$/);
  });

  it('is not written when it is longer than browsers keep', () => {
    expect(createJar().write('x'.repeat(4096))).to.equal(false);
    expect(createJar().readAll()).to.deep.equal([]);
  });

  (keepsCookies ? it : it.skip)('takes the place of a copy that another path or domain left', () => {
    const jar = createJar();
    jar.write(textOf('a'));
    expect(jar.write(textOf('b'))).to.equal(true);
    expect(jar.readAll()).to.deep.equal([textOf('b')]);
  });

  it('may belong to each parent of a host, but not of an address or to a top-level domain alone', () => {
    expect(cookieDomains('www.shop.example')).to.deep.equal(['www.shop.example', 'shop.example']);
    expect(cookieDomains('192.168.0.1')).to.deep.equal([]);
    expect(cookieDomains('[::1]')).to.deep.equal([]);
    expect(cookieDomains('localhost')).to.deep.equal([]);
  });
});
