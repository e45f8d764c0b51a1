import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { createCenter, type Center } from '../../src/center.ts';
import { handedOver } from '../../src/integrations/hand-over.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { createManualClock } from '../../src/ports/clock.ts';
import { createMemory, createMemoryStorage, type StoragePort } from '../../src/ports/storage.ts';
import { verifyChain } from '../../src/stores/consent/chain.ts';
import { createCookieStorage } from '../../src/stores/consent/cookie-storage.ts';
import { parseRecord } from '../../src/stores/consent/record.ts';
import { readStored } from '../../src/stores/consent/stored.ts';
import { readRecordFile } from '../../src/stores/proof/record-file.ts';
import { createCookies, createFakeJar } from '../ports/fake-jar.ts';

/** Written by release 0.1 and never written again: what people have in their browsers and on their discs. */
const kept = (file: string): string => readFileSync(`test/contracts/kept/${file}`, 'utf8').trimEnd();

const policy = JSON.parse(kept('policy.json')) as object;
/** The last act of the record in these files, in milliseconds since 1970. */
const written = 1_795_608_000_000;

async function open(storage: StoragePort): Promise<Center> {
  const clock = createManualClock(written + 1);
  const center = createCenter({ policy, languages: ['en'], clock, gpc: false, storage: () => storage });
  await center.ready;
  return center;
}

const states = (center: Center): unknown => [center.stateOf('analytics'), center.stateOf('video')];

suite('what release 0.1 has written', () => {
  test('is a policy without a problem', () => {
    const parsed = parsePolicy(policy);
    assert.deepEqual([parsed.ok, parsed.problems], [true, []]);
  });

  test('counts in a browser, and nobody is asked again', async () => {
    const center = await open(createMemoryStorage(createMemory(kept('storage.json'))));
    assert.deepEqual(states(center), ['granted', 'refused']);
    assert.deepEqual(center.$asks.get(), []);
  });

  test('is a history with an intact chain, and remembers what to clean', async () => {
    const { record, whole } = parseRecord(kept('storage.json'), 'shop') ?? assert.fail('unreadable');
    assert.equal(whole, true);
    assert.equal((await verifyChain(record.events)).status, 'intact');
    assert.deepEqual(record.items, new Map([['analytics', ['cookie\t_analytics']]]));
  });

  test('lets the gate do without a center', () => {
    assert.deepEqual(readStored(kept('storage.json'), 'shop')?.settled, [1_827_079_200_000, 0]);
  });

  test('counts from a cookie that sub-domains share', async () => {
    const jar = createFakeJar(createCookies());
    jar.write(kept('cookie.txt'));
    const center = await open(createCookieStorage('shop', jar, createMemoryStorage()));
    assert.deepEqual(states(center), ['granted', 'refused']);
  });

  test('counts from a file that a person took along', () => {
    const record = readRecordFile(kept('file.json'), 'shop');
    assert.deepEqual(
      [...(record?.decisions ?? [])].map(([id, { granted }]) => [id, granted]),
      [
        ['analytics', true],
        ['video', false],
      ],
    );
    assert.equal(record?.events.length, 2);
  });

  test('counts from a link of a sister domain', async () => {
    const center = await open(createMemoryStorage());
    const arrival = { host: 'portal.example', referrer: 'https://shop.example/', now: written + 1 };
    const record = handedOver(center, { ...arrival, fragment: kept('fragment.txt') });
    center.adopt(record ?? assert.fail('not taken'), { surface: 'link' });
    assert.deepEqual(states(center), ['granted', 'refused']);
  });
});
