import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import type { Center } from '../../../src/center.ts';
import { handedOver, handOverLink } from '../../../src/integrations/hand-over.ts';
import { readMailLink } from '../../../src/stores/newsletter/link.ts';
import { viewOfFragment, views } from '../../../src/stores/view.ts';
import { policyJson, serviceJson } from '../../fixtures/policy.ts';
import { readyCenter } from '../../integrations/ready-center.ts';
import { injections, mutate, mutations, oddTexts, seed, type Mutation } from './grammar.ts';

const now = Date.UTC(2026, 10, 24);
const here = 'portal.example';
const policy = {
  ...policyJson(['analytics', 'video', 'map'].map((id) => serviceJson(id))),
  consent: { sisterDomains: ['shop.example', here] },
};

const part = fc.oneof(
  fc.constantFrom<string>(...injections, ...oddTexts, ...views, '#', '/', '#privacy-', '%', '\n'),
  fc.string({ maxLength: 6 }),
);
const fragment = fc.array(part, { maxLength: 6 }).map((parts) => parts.join(''));
const begun = fc.constantFrom('', '#', '#privacy-', '#privacy-settings/', '#privacy-newsletter/', '#privacy-choices=');

describe('a hostile address', () => {
  it('opens one of the views or none', () => {
    fc.assert(
      fc.property(begun, fragment, (beginning, rest) => {
        const view = viewOfFragment(beginning + rest);
        assert.ok(!view || views.includes(view.name));
        const link = readMailLink(view?.target);
        assert.match(link?.token ?? 'opaque', /^[\w.~-]+$/);
      }),
      { seed, numRuns: 2000 },
    );
  });
});

describe('a hostile hand-over', () => {
  let message: { to: string; at: number; stored: string };

  const read = (hash: string): typeof message =>
    JSON.parse(Buffer.from(hash.slice('#privacy-choices='.length), 'base64url').toString()) as typeof message;
  const write = (it: unknown): string => `#privacy-choices=${Buffer.from(JSON.stringify(it)).toString('base64url')}`;

  before(async () => {
    const there = await readyCenter({ policy });
    there.choose({ analytics: true, video: false });
    message = read(new URL(handOverLink(there, `https://${here}/`, now)).hash);
  });

  const grantsOf = (center: Center, arriving: string, referrer: string): readonly string[] => {
    const record = handedOver(center, { fragment: arriving, host: here, referrer, now: now + 1000 });
    return [...(record?.decisions ?? [])].filter(([, { granted }]) => granted).map(([id]) => id);
  };

  /** The message, changed in itself and in the record that it carries. */
  const changed = (outer: readonly Mutation[], inner: readonly Mutation[]): unknown =>
    mutate({ ...message, stored: JSON.stringify(mutate(JSON.parse(message.stored), inner)) }, outer);

  it('brings refusals at most from anywhere but a sister domain', async () => {
    const center = await readyCenter({ policy });
    fc.assert(
      fc.property(mutations, mutations, fc.constantFrom('', 'https://evil.example/', 'x'), (outer, inner, referrer) => {
        for (const it of [changed([], inner), changed(outer, [])])
          assert.deepEqual(grantsOf(center, write(it), referrer), []);
      }),
      { seed, numRuns: 500 },
    );
  });

  it('can be taken in from a sister domain, whatever was done to it, and allows no service beside', async () => {
    const center = await readyCenter({ policy });
    fc.assert(
      fc.property(mutations, (inner) => {
        const arrival = { fragment: write(changed([], inner)), host: here, referrer: 'https://shop.example/', now };
        const record = handedOver(center, arrival);
        if (record) center.adopt(record, { act: 'merge', surface: 'link' });
        assert.equal(center.allows('map'), false);
      }),
      { seed, numRuns: 300 },
    );
  });

  it('is nothing where it is no message', async () => {
    const center = await readyCenter({ policy });
    fc.assert(
      fc.property(fragment, (rest) => {
        assert.deepEqual(grantsOf(center, `#privacy-choices=${rest}`, 'https://shop.example/'), []);
      }),
      { seed, numRuns: 500 },
    );
  });
});
