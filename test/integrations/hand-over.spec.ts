import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Center } from '../../src/center.ts';
import { handedOver, handOverLink } from '../../src/integrations/hand-over.ts';
import { policyJson, serviceJson } from '../fixtures/policy.ts';
import { readyCenter } from './ready-center.ts';

const now = Date.UTC(2026, 10, 24);
const sisterDomains = ['shop.example', 'portal.example'];
const policy = { ...policyJson([serviceJson('analytics'), serviceJson('video')]), consent: { sisterDomains } };
const open = (): Promise<Center> => readyCenter({ policy });

/** A visitor has chosen on one domain and follows a link to its sister. */
async function follow(choices: Record<string, boolean> = { analytics: true, video: false }): Promise<URL> {
  const center = await open();
  center.choose(choices);
  return new URL(handOverLink(center, 'https://portal.example/parts?id=1#top', now));
}

const arrival = (link: URL, change: object = {}) => ({
  fragment: link.hash,
  host: link.hostname,
  referrer: 'https://shop.example/',
  now: now + 1000,
  ...change,
});

suite('a link to a sister domain', () => {
  test('carries the choices in its fragment and keeps the rest of the address', async () => {
    const link = await follow();
    assert.equal(link.origin + link.pathname + link.search, 'https://portal.example/parts?id=1');
    assert.match(link.hash, /^#privacy-choices=[\w-]+$/);
  });

  test('brings them, with the history they rest on, to the other side', async () => {
    const there = await open();
    const record = handedOver(there, arrival(await follow()));
    assert.ok(record);
    there.adopt(record, { surface: 'link' });
    assert.deepEqual([there.stateOf('analytics'), there.stateOf('video')], ['granted', 'refused']);
    assert.deepEqual(
      there.$consent.get()?.record.events.map(({ act, surface }) => [act, surface]),
      [
        ['choose', 'script'],
        ['merge', 'link'],
      ],
    );
  });

  for (const link of [
    'https://other.example/',
    'https://evil-portal.example/',
    'https://portal.example.evil.example/',
    'https://sub.portal.example/',
    'http://portal.example/',
    'mailto:post@portal.example',
    '/here',
  ])
    test(`is not made of ${link}`, async () => {
      const center = await open();
      center.choose({ analytics: true });
      assert.equal(handOverLink(center, link, now), link);
    });

  test('carries nothing where nothing was chosen', async () => {
    assert.equal(handOverLink(await open(), 'https://portal.example/', now), 'https://portal.example/');
  });
});

suite('what arrives by a link', () => {
  const nothing: readonly (readonly [string, object])[] = [
    ['after two minutes', { now: now + 120_001 }],
    ['before it was sent', { now: now - 1 }],
    ['on another host', { host: 'shop.example' }],
    ['cut off', { fragment: '#privacy-choices=eyJ0byI6' }],
    ['as something else', { fragment: '#privacy-settings' }],
    ['as garbage', { fragment: '#privacy-choices=%%%' }],
    ['empty', { fragment: '#privacy-choices=' }],
  ];
  for (const [how, change] of nothing)
    test(`counts for nothing when it arrives ${how}`, async () => {
      assert.equal(handedOver(await open(), arrival(await follow(), change)), undefined);
    });

  test('counts for nothing on a site that lists no sister domains', async () => {
    assert.equal(handedOver(await readyCenter({ policy: policyJson() }), arrival(await follow())), undefined);
  });

  for (const referrer of [
    '',
    'http://shop.example/',
    'https://evil.example/',
    'https://shop.example.evil.example/',
    'about:client',
  ])
    test(`grants nothing when the person comes from ${referrer || 'nowhere'}; a refusal is taken`, async () => {
      const there = await open();
      const record = handedOver(there, arrival(await follow(), { referrer }));
      assert.ok(record);
      there.adopt(record, { surface: 'link' });
      assert.deepEqual([there.stateOf('analytics'), there.stateOf('video')], ['undecided', 'refused']);
    });

  test('brings nothing else from a stranger: the names of the record stay, and a refusal lasts no longer than one given here', async () => {
    const there = await open();
    const own = there.$consent.get()!.record;
    const far = 253_402_300_799_999;
    const refusal = [0, far, far, { analytics: 'f', 'no-service': 'f' }];
    const stored = { v: 1, policy: 'shop', version: '2026-11-01', record: '0', subject: 'theirs', state: [refusal] };
    const message = { to: 'portal.example', at: now, stored: JSON.stringify(stored) };
    const fragment = `#privacy-choices=${Buffer.from(JSON.stringify(message)).toString('base64url')}`;
    const record = handedOver(there, { fragment, host: 'portal.example', referrer: 'https://evil.example/', now })!;
    const year = 31_557_600_000;
    assert.deepEqual(
      [...record.decisions],
      [['analytics', { granted: false, at: now, until: now + year, facts: 'f' }]],
    );
    there.adopt(record, { surface: 'link' });
    const { id, subject } = there.$consent.get()!.record;
    assert.deepEqual([id, subject], [own.id, own.subject]);
    there.choose({ analytics: true });
    assert.equal(there.stateOf('analytics'), 'granted');
    const second = handedOver(there, { fragment, host: 'portal.example', referrer: '', now: now + 1000 })!;
    assert.equal(second.subject, own.subject);
  });

  test('does not overrule a newer choice made there', async () => {
    const link = await follow({ analytics: true });
    const there = await open();
    there.choose({ analytics: true });
    there.choose({ analytics: false });
    const record = handedOver(there, arrival(link));
    there.adopt(record!, { surface: 'link' });
    assert.equal(there.stateOf('analytics'), 'refused');
  });
});
