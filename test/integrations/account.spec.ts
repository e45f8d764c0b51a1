import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Center } from '../../src/center.ts';
import { createAccountSharing, type Account } from '../../src/integrations/account.ts';
import { createManualClock } from '../../src/ports/clock.ts';
import { readyCenter } from './ready-center.ts';

const clock = createManualClock(Date.UTC(2026, 10, 24));
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
};
const states = (center: Center): unknown => [center.stateOf('analytics'), center.stateOf('video')];

/** A server that keeps one text. */
function createServer(): Account & { text: string | null; saves: number; broken: boolean } {
  return {
    text: null,
    saves: 0,
    broken: false,
    async load() {
      if (this.broken) throw new Error('503');
      return this.text;
    },
    async save(text) {
      if (this.broken) throw new Error('503');
      this.text = text;
      this.saves++;
    },
  };
}

/** Signs a person in on a device. */
async function signIn(server: Account, center: Center): Promise<() => void> {
  const signOut = center.connect(createAccountSharing(server));
  await settled();
  return signOut;
}

suite('an account', () => {
  test('brings the choices of one device to another', async () => {
    const server = createServer();
    const [phone, desktop] = [await readyCenter({ clock }), await readyCenter({ clock })];
    phone.choose({ analytics: true, video: false });
    await signIn(server, phone);
    await signIn(server, desktop);
    assert.deepEqual(states(desktop), ['granted', 'refused']);
  });

  test('takes the newest explicit answer for each service', async () => {
    const server = createServer();
    const [phone, desktop] = [await readyCenter({ clock }), await readyCenter({ clock })];
    phone.choose({ analytics: true, video: true });
    clock.advance(1);
    desktop.choose({ analytics: false });
    await signIn(server, phone);
    await signIn(server, desktop);
    assert.deepEqual(states(desktop), ['refused', 'granted']);
  });

  test('takes the refusal in a tie', async () => {
    for (const first of [true, false]) {
      const server = createServer();
      const [phone, desktop] = [await readyCenter({ clock }), await readyCenter({ clock })];
      phone.choose({ analytics: first });
      desktop.choose({ analytics: !first });
      await signIn(server, phone);
      await signIn(server, desktop);
      assert.equal(desktop.stateOf('analytics'), 'refused');
    }
  });

  test('learns of every later choice, and of nothing twice', async () => {
    const server = createServer();
    const center = await readyCenter({ clock });
    await signIn(server, center);
    assert.equal(server.saves, 0);
    center.acceptAll();
    await settled();
    center.withdraw(['video']);
    await settled();
    assert.equal(server.saves, 2);
    const other = await readyCenter({ clock });
    await signIn(server, other);
    assert.deepEqual(states(other), ['granted', 'refused']);
  });

  test('forgets with the person, so that nothing comes back', async () => {
    const server = createServer();
    const center = await readyCenter({ clock });
    await signIn(server, center);
    center.acceptAll();
    await settled();
    center.forget();
    await settled();
    const again = await readyCenter({ clock });
    await signIn(server, again);
    assert.deepEqual(states(again), ['undecided', 'undecided']);
  });

  test('hears nothing after the person signed out', async () => {
    const server = createServer();
    const center = await readyCenter({ clock });
    const signOut = await signIn(server, center);
    signOut();
    center.acceptAll();
    await settled();
    assert.equal(server.text, null);
  });

  test('that cannot be read is not overwritten, and the browser’s own choices count', async (context) => {
    context.mock.method(console, 'warn', () => undefined);
    const server = createServer();
    server.text = 'what the other device saved';
    server.broken = true;
    const center = await readyCenter({ clock });
    center.choose({ analytics: true });
    await signIn(server, center);
    server.broken = false;
    center.choose({ video: false });
    await settled();
    assert.equal(server.text, 'what the other device saved');
    assert.deepEqual(states(center), ['granted', 'refused']);
  });

  test('that could not be saved is saved with the next choice', async (context) => {
    context.mock.method(console, 'warn', () => undefined);
    const server = createServer();
    const center = await readyCenter({ clock });
    await signIn(server, center);
    server.broken = true;
    center.acceptAll();
    await settled();
    server.broken = false;
    center.withdraw(['video']);
    await settled();
    assert.equal(server.saves, 1);
    const other = await readyCenter({ clock });
    await signIn(server, other);
    assert.deepEqual(states(other), ['granted', 'refused']);
  });

  for (const text of ['', '{}', 'null', '<html>'])
    test(`that holds ${JSON.stringify(text)} grants nothing and is replaced by the next choice`, async () => {
      const server = createServer();
      server.text = text;
      const center = await readyCenter({ clock });
      await signIn(server, center);
      assert.deepEqual(states(center), ['undecided', 'undecided']);
      center.acceptAll();
      await settled();
      assert.notEqual(server.text, text);
    });

  test('that a newer release has saved to is left to that release', async () => {
    const server = createServer();
    server.text = '{"v":9}';
    const center = await readyCenter({ clock });
    await signIn(server, center);
    center.acceptAll();
    await settled();
    assert.deepEqual([server.text, center.stateOf('analytics')], ['{"v":9}', 'granted']);
  });
});
