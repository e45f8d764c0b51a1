import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { createMemory, createMemoryStorage, type Memory } from '../../../src/ports/storage.ts';
import type { ConsentStore } from '../../../src/stores/consent/consent.ts';
import { createCookieStorage } from '../../../src/stores/consent/cookie-storage.ts';
import { readStored } from '../../../src/stores/consent/stored.ts';
import { policyJson, serviceJson } from '../../fixtures/policy.ts';
import { createCookies, createFakeJar, type Cookies } from '../../ports/fake-jar.ts';
import { createVisitor, decide } from './visitor.ts';

const forget = { act: 'forget', surface: 'record', trigger: 'person' } as const;
const states = (page: ConsentStore): unknown => [page.stateOf('analytics'), page.stateOf('video')];

/** A visitor of one domain with two hosts, each with a storage of its own. */
function createHosts() {
  const visitor = createVisitor();
  const cookies = createCookies();
  const www = createMemory();
  const portal = createMemory();
  const open = (memory: Memory, json = policyJson()): ConsentStore =>
    visitor.open(json, createCookieStorage('shop', createFakeJar(cookies), createMemoryStorage(memory)));
  return { ...visitor, cookies, www, portal, open };
}

const only = ({ values }: Cookies): string => [...values.values()][0] ?? '';

suite('a cookie of a domain', () => {
  test('lets a sub-domain know what was chosen on another', () => {
    const { open, www, portal } = createHosts();
    decide(open(www), { analytics: true, video: false });
    assert.deepEqual(states(open(portal)), ['granted', 'refused']);
  });

  test('holds the answers and not the history, which lies in the host’s storage', () => {
    const { open, www, cookies } = createHosts();
    decide(open(www), { analytics: true });
    assert.equal(readStored(only(cookies), 'shop')?.decisions.get('analytics')?.granted, true);
    assert.ok(!only(cookies).includes('log'));
    assert.equal(open(www).$consent.get().record.events.length, 1);
  });

  test('lets open pages of both hosts agree', () => {
    const { open, www, portal } = createHosts();
    const [one, other] = [open(www), open(portal)];
    decide(one, { analytics: true });
    assert.equal(other.stateOf('analytics'), 'granted');
    decide(other, { analytics: false });
    assert.equal(one.stateOf('analytics'), 'refused');
    assert.deepEqual(one.$consent.get().record.events.length, 1);
  });

  test('is written anew once a page, so that a browser which keeps it for seven days counts from there', () => {
    const { open, www, cookies } = createHosts();
    const before = open(www);
    decide(before, { analytics: true });
    before.stop();
    const text = only(cookies);
    let written = 0;
    cookies.watchers.add(() => written++);
    const page = open(www);
    assert.deepEqual([written, only(cookies)], [1, text]);
    decide(page, {});
    assert.equal(written, 1);
  });

  test('is left as it is where there are two: nobody knows which a browser would replace', () => {
    const { open, www, cookies } = createHosts();
    decide(open(www), { analytics: true });
    cookies.values.set('www.shop.example', only(cookies));
    let written = 0;
    cookies.watchers.add(() => written++);
    open(www);
    assert.deepEqual([written, cookies.values.size], [0, 2]);
  });

  test('carries a withdrawal to the host where the grant was given', () => {
    const { open, www, portal } = createHosts();
    decide(open(www), { analytics: true });
    decide(open(portal), { analytics: false });
    assert.equal(open(www).stateOf('analytics'), 'refused');
  });

  test('does not let a forgotten record come back from another host', () => {
    const { open, www, portal, cookies } = createHosts();
    decide(open(www), { analytics: true });
    const page = open(portal);
    page.forget(forget);
    assert.ok(!/subject":"[^"]/.test(only(cookies)), 'the cookie names nobody');
    assert.equal(readStored(only(cookies), 'shop')?.decisions.size, 0);
    decide(page, { video: false });
    assert.deepEqual(states(open(www)), ['undecided', 'refused']);
    assert.equal(open(www).$consent.get().record.events.length, 0);
  });

  test('of another record takes no history from the host', () => {
    const { open, www, portal, cookies } = createHosts();
    const first = open(www);
    decide(first, { analytics: true });
    first.stop();
    cookies.values.clear();
    decide(open(portal), { video: false });
    const page = open(www);
    assert.deepEqual(states(page), ['undecided', 'refused']);
    assert.deepEqual(page.$consent.get().record.events, []);
  });

  test('ends what is open on another host when it is forgotten', () => {
    const { open, www, portal } = createHosts();
    const page = open(www);
    decide(page, { analytics: true });
    open(portal).forget(forget);
    assert.deepEqual(states(page), ['undecided', 'undecided']);
  });

  test('is not said to hold what is no record', () => {
    const { cookies } = createHosts();
    const storage = createCookieStorage('shop', createFakeJar(cookies), createMemoryStorage());
    for (const text of ['', '{}', '{"v":1}']) assert.equal(storage.write(text), false);
    assert.equal(cookies.values.size, 0);
  });

  test('takes the personal data of a forgotten record from every host that is visited', () => {
    const { open, www, portal } = createHosts();
    decide(open(www), { analytics: true });
    open(portal).forget(forget);
    open(www);
    assert.equal(www.text, null);
  });
});

suite('two cookies of one name', () => {
  test('are read together, the newer answer counts, and one is left', () => {
    const { open, www, cookies } = createHosts();
    const page = open(www);
    decide(page, { analytics: true, video: true });
    cookies.values.set('www.shop.example', only(cookies));
    decide(page, { analytics: false });
    cookies.values.set('stale', cookies.values.get('shop.example')!);
    assert.equal(open(www).stateOf('analytics'), 'refused');
    decide(open(www), { video: false });
    assert.equal(cookies.values.size, 1);
  });

  test('of which one is damaged leave the other’s answers', () => {
    const { open, www, cookies } = createHosts();
    decide(open(www), { analytics: false });
    cookies.values.set('www.shop.example', '{"v":1,"pol');
    assert.equal(open(createMemory()).stateOf('analytics'), 'refused');
  });
});

suite('a cookie that is too small', () => {
  const many = policyJson(Array.from({ length: 200 }, (_, at) => serviceJson(`service-${at}`)));
  const all = Object.fromEntries(many.services.slice(1).map(({ id }) => [id, true]));

  test('says that the answers lie in the larger storage, and they survive there', () => {
    const { open, www, cookies } = createHosts();
    const page = open(www, many);
    decide(page, all);
    assert.equal(page.$consent.get().persisted, true);
    assert.equal(JSON.parse(only(cookies)).elsewhere, 1);
    assert.equal(readStored(only(cookies), 'shop'), undefined);
    assert.equal(open(www, many).allows('service-199'), true);
  });

  test('lets each host ask for itself', () => {
    const { open, www, portal } = createHosts();
    decide(open(www, many), all);
    assert.equal(open(portal, many).stateOf('service-0'), 'undecided');
  });

  test('leaves no older answers in a cookie beside the newer ones', () => {
    const { open, www, cookies } = createHosts();
    const page = open(www, many);
    decide(page, { 'service-0': true });
    decide(page, { ...all, 'service-0': false });
    assert.ok(!only(cookies).includes('service-0'));
    assert.equal(open(www, many).stateOf('service-0'), 'refused');
  });
});

suite('cookies that are switched off', () => {
  test('leave the larger storage to stand alone', () => {
    const { open, www, cookies } = createHosts();
    cookies.off = true;
    const page = open(www);
    decide(page, { analytics: true });
    assert.equal(page.$consent.get().persisted, true);
    assert.equal(open(www).stateOf('analytics'), 'granted');
    decide(open(www), { analytics: false });
    assert.equal(open(www).stateOf('analytics'), 'refused');
  });

  test('that throw leave the choice to the page', () => {
    const { open, www, cookies } = createHosts();
    cookies.blocked = true;
    const page = open(www);
    decide(page, { analytics: true });
    assert.deepEqual([page.stateOf('analytics'), page.$consent.get().persisted], ['granted', false]);
  });

  test('or run out, while the larger storage stays, count as not asked', () => {
    const { open, www, cookies } = createHosts();
    decide(open(www), { analytics: true });
    cookies.values.clear();
    assert.equal(open(www).stateOf('analytics'), 'undecided');
  });
});

suite('a full larger storage', () => {
  test('costs the history and no answer', () => {
    const { open, cookies, clock } = createHosts();
    const memory = createMemory();
    const full = { ...createMemoryStorage(memory), write: () => false };
    const visitor = createVisitor();
    const page = visitor.open(policyJson(), createCookieStorage('shop', createFakeJar(cookies), full));
    decide(page, { analytics: false });
    clock.advance(1);
    assert.equal(page.$consent.get().persisted, true);
    assert.equal(open(createMemory()).stateOf('analytics'), 'refused');
  });
});
