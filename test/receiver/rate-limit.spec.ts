import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { createManualClock } from '../../src/ports/clock.ts';
import { createRateLimit } from '../../src/receiver/rate-limit.ts';
import { rates } from '../../src/receiver/rates.ts';
import { createTestReceiver, delivery, keys, rightsRequest } from './fixture.ts';

const few = { burst: 3, perMinute: 1 };

describe('A client', () => {
  it('that asks too often is told how long to wait, and may then go on', async () => {
    const { send, clock } = await createTestReceiver({ rates: { requests: few } });
    const post = () => send('POST', '/requests', { body: rightsRequest(), from: '192.0.2.1' });
    for (let times = 0; times < few.burst; times++) assert.equal((await post()).status, 201);
    const refused = await post();
    assert.deepEqual([refused.status, refused.headers.get('retry-after')], [429, '60']);
    clock.advance(60_000);
    assert.equal((await post()).status, 201);
    assert.equal((await post()).status, 429);
  });

  it('does not use up the allowance of another, or of another part', async () => {
    const { send } = await createTestReceiver({ rates: { requests: few } });
    const post = (from: string) => send('POST', '/requests', { body: rightsRequest(), from });
    for (let times = 0; times < 5; times++) await post('192.0.2.1');
    assert.equal((await post('192.0.2.2')).status, 201);
    assert.equal((await send('POST', '/records', { body: delivery(), from: '192.0.2.1' })).status, 200);
  });

  it('is counted for bad requests and wrong keys too', async () => {
    const { send } = await createTestReceiver({ rates: { desk: few } });
    const ask = (key: string) => send('GET', '/desk/overview', { key, from: '192.0.2.1' });
    for (let times = 0; times < few.burst; times++) assert.equal((await ask('guess')).status, 401);
    assert.equal((await ask(keys.desk)).status, 429);
  });

  it('is counted at every address', async () => {
    const { send } = await createTestReceiver();
    const { body: document } = await send('GET', '/openapi.json');
    for (const [path, operations] of Object.entries<object>(document.paths)) {
      const place = path
        .replace('/receiver', '')
        .replace('{record}', randomUUID())
        .replace('{reference}', 'PR-0000-0000-0000')
        .replace('{subject}', 'nobody-x')
        .replace('{list}', 'news')
        .replace('{token}', 'a.b');
      const none = Object.fromEntries(Object.keys(rates).map((group) => [group, { burst: 0, perMinute: 1 }]));
      const closed = await createTestReceiver({ rates: none });
      for (const method of Object.keys(operations)) {
        const { status } = await closed.send(method.toUpperCase(), place, { from: '192.0.2.1' });
        assert.equal(status, 429, `${method} ${place}`);
      }
    }
  });

  it('that the host does not tell apart is not limited', async () => {
    const { send } = await createTestReceiver({ rates: { requests: few } });
    for (let times = 0; times < 5; times++)
      assert.equal((await send('POST', '/requests', { body: rightsRequest() })).status, 201);
  });
});

describe('A rate limit', () => {
  const client = (all = { burst: 1, perMinute: 1 }) => {
    const limit = createRateLimit({ all }, createManualClock(0));
    return (from: string): boolean => limit('all', from) === 0;
  };

  for (const [one, other] of [
    ['2001:db8:1:2::1', '2001:db8:1:2:ffff:ffff:ffff:ffff'],
    ['2001:db8:1:2::1', '2001:0DB8:0001:0002:0:0:0:2'],
    ['2001:db8::1', '2001:db8:0:0:9::'],
    ['fe80::1%eth0', 'fe80::2%eth0'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
  ] as const)
    it(`counts ${one} and ${other} as one client, who has all of them`, () => {
      const passes = client();
      assert.deepEqual([passes(one), passes(other)], [true, false]);
    });

  for (const [one, other] of [
    ['2001:db8:1:2::1', '2001:db8:1:3::1'],
    ['2001:db8::1', '2001:db9::1'],
    ['::ffff:192.0.2.1', '::ffff:192.0.2.2'],
    ['192.0.2.1', '192.0.2.2'],
    ['::1', '2001:db8::1'],
    ['account:1', 'account:2'],
  ] as const)
    it(`tells ${one} and ${other} apart`, () => {
      const passes = client();
      assert.deepEqual([passes(one), passes(other)], [true, true]);
    });

  it('remembers a bounded number of clients', () => {
    const limit = createRateLimit({ all: { burst: 1, perMinute: 1 } }, createManualClock(0), 2);
    assert.deepEqual(
      ['a', 'b', 'a', 'c', 'a'].map((from) => limit('all', from)),
      [0, 0, 60, 0, 0],
    );
  });

  it('says for how long it still lasts', () => {
    const clock = createManualClock(0);
    const limit = createRateLimit({ all: { burst: 1, perMinute: 2 } }, clock);
    limit('all', 'a');
    clock.advance(15_000);
    assert.equal(limit('all', 'a'), 15);
    clock.advance(14_000);
    assert.equal(limit('all', 'a'), 1);
    clock.advance(1000);
    assert.equal(limit('all', 'a'), 0);
  });

  it('saves up no more than the burst', () => {
    const clock = createManualClock(0);
    const limit = createRateLimit({ all: { burst: 2, perMinute: 1 } }, clock);
    limit('all', 'a');
    clock.advance(60 * 60_000);
    assert.deepEqual(
      [1, 2, 3].map(() => limit('all', 'a')),
      [0, 0, 60],
    );
  });

  it('gives nothing more when the clock is moved back', () => {
    const clock = createManualClock(1_000_000);
    const limit = createRateLimit({ all: { burst: 1, perMinute: 1 } }, clock);
    assert.equal(limit('all', 'a'), 0);
    clock.advance(-500_000);
    assert.equal(limit('all', 'a'), 60);
  });
});
