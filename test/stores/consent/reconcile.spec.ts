import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { policyJson, serviceJson } from '../../fixtures/policy.ts';
import { createVisitor, decide, start } from './visitor.ts';

type Service = ReturnType<typeof serviceJson>;

const cookie = (lifetime: string): Service['cookies'] =>
  serviceJson('analytics').cookies.map((it) => ({ ...it, lifetime }) as Service['cookies'][number]);

/** A visitor who has answered comes back, and the policy's only service has changed. */
function comeBack(granted: boolean, change: Partial<Service>, before: Partial<Service> = {}) {
  const visitor = createVisitor();
  const first = visitor.open(policyJson([serviceJson('analytics', before), serviceJson('video')]));
  decide(first, { analytics: granted, video: true });
  first.stop();
  const json = policyJson([serviceJson('analytics', { ...before, ...change }), serviceJson('video')]);
  json.purposes.push({ id: 'profile', title: 'Profiles' });
  json.dataCategories.push({ id: 'place', title: 'Place' });
  return { ...visitor, page: visitor.open({ ...json, version: '2' }) };
}

const material: readonly (readonly [string, Partial<Service>])[] = [
  ['another purpose', { purposes: ['measure', 'profile'] }],
  ['other data', { data: ['usage', 'place'] }],
  ['another recipient', { recipients: ['acme', 'bild'] }],
  ['another provider', { provider: 'bild' }],
  ['another country', { transfers: [{ country: 'IN', recipients: ['acme'], mechanism: 'scc' }] }],
  ['another safeguard', { transfers: [{ country: 'US', recipients: ['acme'], mechanism: 'dpf' }] }],
  ['another legal basis', { legalBasis: { device: 'tdddg:25-1', processing: ['gdpr:6-1-a', 'gdpr:49-1-a'] } }],
  ['a longer lifetime', { cookies: cookie('P7M') }],
  ['an endless lifetime', { cookies: cookie('until-cleared') }],
];

const immaterial: readonly (readonly [string, Partial<Service>])[] = [
  ['a corrected title', { title: { en: 'Analytics!', de: 'Statistik!' } }],
  ['a corrected description', { description: 'Counts visits.' }],
  ['the same purposes in another order', { purposes: ['serve', 'measure'] }],
  ['a shorter lifetime', { cookies: cookie('P1M') }],
  ['a lifetime for the session', { cookies: cookie('session') }],
  ['another category', { category: 'media' }],
];

suite('a grant, when the policy changes', () => {
  for (const [what, change] of material)
    test(`does not cover ${what}: only that service is asked again`, () => {
      const { page } = comeBack(true, change);
      assert.equal(page.stateOf('analytics'), 'undecided');
      assert.equal(page.allows('analytics'), false);
      assert.equal(page.stateOf('video'), 'granted');
    });

  for (const [what, change] of immaterial)
    test(`stands with ${what}`, () => {
      const { page } = comeBack(true, change, { purposes: ['measure', 'serve'] });
      assert.equal(page.stateOf('analytics'), 'granted');
    });

  test('is reset in the history and in the storage, so that the gate does not find it', () => {
    const { page, memory } = comeBack(true, { purposes: ['profile'] });
    const event = page.$consent.get().record.events.at(-1);
    assert.deepEqual([event?.act, event?.reset, event?.version], ['reconcile', ['analytics'], '2']);
    assert.equal(page.$consent.get().event, undefined);
    const { state } = JSON.parse(memory.text ?? '') as { state: [number, number, number, object][] };
    assert.deepEqual(
      state.flatMap(([, , , services]) => Object.keys(services)),
      ['video'],
    );
  });

  test('is withdrawn when the service is removed', () => {
    const visitor = createVisitor();
    decide(visitor.open(), { analytics: true, video: true });
    const page = visitor.open({
      ...policyJson([serviceJson('video', { transfers: [], provider: 'bild', recipients: ['bild'] })]),
      version: '2',
    });
    assert.equal(page.allows('analytics'), false);
    assert.equal(page.$consent.get().record.decisions.has('analytics'), false);
  });

  test('does not come back with the old policy', () => {
    const visitor = createVisitor();
    decide(visitor.open(), { analytics: true });
    visitor.open(policyJson([serviceJson('video')]));
    assert.equal(visitor.open().stateOf('analytics'), 'undecided');
  });

  test('can be given again', () => {
    const { page, clock } = comeBack(true, { purposes: ['profile'] });
    clock.advance(1);
    decide(page, { analytics: true });
    assert.equal(page.allows('analytics'), true);
  });
});

suite('a refusal, when the policy changes', () => {
  for (const [what, change] of [...material, ...immaterial])
    test(`stands with ${what}`, () => {
      const { page } = comeBack(false, change);
      assert.equal(page.stateOf('analytics'), 'refused');
    });
});

suite('a new service', () => {
  test('is undecided and runs only when agreed to; the others keep their answers', () => {
    const visitor = createVisitor();
    decide(visitor.open(policyJson([serviceJson('video')])), { video: true });
    const page = visitor.open(policyJson([serviceJson('video'), serviceJson('map')]));
    assert.deepEqual([page.stateOf('video'), page.stateOf('map')], ['granted', 'undecided']);
    assert.equal(page.allows('map'), false);
  });
});

suite('a new version without a changed fact', () => {
  test('is taken note of without an event', () => {
    const { page, memory } = comeBack(true, {});
    assert.equal(page.$consent.get().record.events.length, 1);
    assert.equal((JSON.parse(memory.text ?? '') as { version: string }).version, '2');
    assert.equal(page.$consent.get().record.events[0]?.at, start);
  });
});
