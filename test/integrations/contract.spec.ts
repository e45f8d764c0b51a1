import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { Integration } from '../../src/center.ts';
import { amplitude } from '../../src/integrations/amplitude.ts';
import { dataLayer } from '../../src/integrations/data-layer.ts';
import { googleConsentMode } from '../../src/integrations/google-consent-mode.ts';
import { matomo } from '../../src/integrations/matomo.ts';
import { metaPixel } from '../../src/integrations/meta-pixel.ts';
import { microsoftClarity } from '../../src/integrations/microsoft-clarity.ts';
import { microsoftUet } from '../../src/integrations/microsoft-uet.ts';
import { segment } from '../../src/integrations/segment.ts';
import { entriesOf, withoutGlobals } from './globals.ts';
import { createTestCenter, readyCenter } from './ready-center.ts';

type Calls = unknown[][];

/** What a vendor has been told so far: by its queue, or by the calls that a stand-in of its object has noted. */
interface Subject {
  readonly create: (told: Calls) => Integration;
  readonly queue?: string;
  readonly fake?: string;
}

const note =
  (told: Calls) =>
  (...call: unknown[]): void =>
    void told.push(call);

const subjects: Readonly<Record<string, Subject>> = {
  amplitude: { create: (told) => amplitude({ service: 'analytics', instance: { setOptOut: note(told) } }) },
  'data-layer': { create: () => dataLayer(), queue: 'dataLayer' },
  'google-consent-mode': { create: () => googleConsentMode(), queue: 'dataLayer' },
  matomo: { create: () => matomo({ service: 'analytics' }), queue: '_paq' },
  'meta-pixel': { create: () => metaPixel({ service: 'analytics' }), fake: 'fbq' },
  'microsoft-clarity': { create: () => microsoftClarity({ service: 'analytics' }), fake: 'clarity' },
  'microsoft-uet': { create: () => microsoftUet({ service: 'analytics' }), queue: 'uetq' },
  segment: {
    create(told) {
      // A service that may run from the start: Segment is told nothing before it runs itself.
      const integration = segment({ service: 'chat' });
      integration.wrapper.registerOnConsentChanged(note(told));
      return integration;
    },
  },
};

/** These have no vendor to tell: each has tests of its own. */
const withoutVendor = [
  'account',
  'cookie-cleaner',
  'hand-over',
  'import-choices',
  'record-seal',
  'record-sink',
  'script-gate',
];

describe('every integration', () => {
  it('is held to this contract', () => {
    const held = new Set([...Object.keys(subjects), ...withoutVendor]);
    const files = globSync('src/integrations/*.ts').map((file) => basename(file, '.ts'));
    assert.deepEqual(
      files.filter((name) => !held.has(name)),
      [],
    );
  });
});

for (const [name, { create, queue, fake }] of Object.entries(subjects)) {
  describe(`the integration ${name}`, () => {
    let told: Calls;
    let restore: () => void;
    const heard = (): number => told.length + (queue === undefined ? 0 : entriesOf(queue).length);

    beforeEach(() => {
      told = [];
      restore = withoutGlobals('dataLayer', '_paq', 'uetq', 'clarity', 'fbq', 'amplitude');
      if (fake !== undefined) (globalThis as Record<string, unknown>)[fake] = note(told);
    });

    afterEach(() => restore());

    it('has the name of its file', () => {
      assert.equal(create(told).name, name);
    });

    it('touches nothing before it is connected', () => {
      create(told);
      assert.equal(heard(), 0);
    });

    it('can be connected while the policy is on its way', async () => {
      const center = createTestCenter();
      center.connect(create(told));
      await center.ready;
    });

    it('tells of a grant and of a withdrawal', async () => {
      const center = await readyCenter();
      center.connect(create(told));
      const before = heard();
      center.choose({ analytics: true });
      const granted = heard();
      center.withdraw(['analytics']);
      assert.ok(heard() > granted, 'the withdrawal');
      assert.ok(granted > before, 'the grant');
    });

    it('says nothing again that has not changed', async () => {
      const center = await readyCenter();
      center.connect(create(told));
      center.choose({ analytics: true });
      const before = heard();
      center.choose({ analytics: true });
      assert.equal(heard(), before);
    });

    it('says nothing after it was disconnected, once or twice', async () => {
      const center = await readyCenter();
      const disconnect = center.connect(create(told));
      disconnect();
      disconnect();
      const before = heard();
      center.acceptAll();
      assert.equal(heard(), before);
    });

    it('says nothing after the center has stopped', async () => {
      const center = await readyCenter();
      center.connect(create(told));
      center.stop();
      const before = heard();
      center.acceptAll();
      assert.equal(heard(), before);
    });

    it('does not keep others from hearing when its vendor throws', async (test) => {
      test.mock.method(console, 'error', () => undefined);
      const center = await readyCenter();
      const fail = (): never => {
        throw new Error('vendor');
      };
      if (fake !== undefined) (globalThis as Record<string, unknown>)[fake] = fail;
      center.connect(create({ push: fail } as unknown as Calls));
      if (queue !== undefined) (globalThis as unknown as Record<string, unknown[]>)[queue]!.push = fail;
      let last = false;
      center.$consent.subscribe(() => (last = center.allows('analytics')));
      center.choose({ analytics: true });
      center.withdraw(['analytics']);
      center.choose({ analytics: true });
      assert.equal(last, true);
    });

    it('allows nothing with a policy that cannot be used', async () => {
      const center = createTestCenter({ policy: '{' });
      center.connect(create(told));
      await center.ready;
      const all = JSON.stringify([told, queue === undefined ? [] : entriesOf(queue)]);
      assert.doesNotMatch(all, /"(analytics|ad)_storage":"granted"|grant"|ConsentGiven".*set|:true|\[false\]/i);
    });
  });
}
