import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePolicy } from '../../src/policy/parse.ts';
import { policyJson } from '../fixtures/policy.ts';

const whole = (() => {
  const json = policyJson();
  const [service, activity] = [json.services[1]!, json.activities[0]!];
  const by = { text: 'A profile.', by: ['acme'] };
  const retention = [{ data: ['usage'], period: 'P7D' }];
  Object.assign(service, { profiling: by, retention });
  Object.assign(activity, { profiling: by, retention, recipients: ['acme'], transfers: service.transfers });
  const all = {
    ...json,
    jointControllers: [{ party: 'acme' }],
    consent: { record: { data: ['usage'], retention: [] } },
    newsletters: [
      {
        ...{ id: 'news', title: 'News', channel: 'email', activity: 'website', legalBasis: ['gdpr:6-1-a'] },
        ...{ senders: ['acme'], doubleOptIn: true, trackingService: 'analytics', unsubscribe: {} },
      },
    ],
  };
  // Without parts that are one and the same object in several places.
  return JSON.parse(JSON.stringify(all)) as typeof all;
})();

/** The policy with another id at a place. */
function withId(place: string, id: string): object {
  const json = structuredClone(whole);
  const keys = place.split(/\.|\[(\d+)\]\.?/).filter(Boolean);
  const last = keys.pop()!;
  const holder = keys.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], json);
  (holder as Record<string, unknown>)[last] = id;
  return json;
}

const block = ['purposes[0]', 'data[0]', 'recipients[0]', 'profiling.by[0]', 'transfers[0].recipients[0]'];
const places: readonly string[] = [
  ...[...block, 'retention[0].data[0]', 'category', 'activity', 'provider', 'cookies[0].provider'].map(
    (place) => `services[1].${place}`,
  ),
  ...[...block, 'retention[0].data[0]', 'services[0]'].map((place) => `activities[0].${place}`),
  ...['activity', 'senders[0]', 'trackingService'].map((place) => `newsletters[0].${place}`),
  'jointControllers[0].party',
  'consent.record.data[0]',
];

describe('a policy that names nothing but what it has', () => {
  it('is whole', () => assert.deepEqual(parsePolicy(whole).problems, []));

  for (const place of places)
    it(`is refused for a stranger at ${place}`, () => {
      const found = parsePolicy(withId(place, 'nobody')).problems.map(({ code, path }) => `${code} ${path}`);
      assert.deepEqual(found, [`unknown-reference $.${place}`]);
    });

  for (const place of ['services[1].provider', 'activities[0].recipients[0]', 'newsletters[0].senders[0]'])
    it(`may name the controller at ${place}`, () => assert.equal(parsePolicy(withId(place, 'controller')).ok, true));

  for (const list of ['parties', 'categories', 'purposes', 'dataCategories', 'services', 'activities', 'newsletters']) {
    it(`is refused for an id that is twice among its ${list}`, () => {
      const json = structuredClone(whole) as unknown as Record<string, { id: string }[]>;
      const entries = json[list]!;
      entries.push(structuredClone(entries[0]!));
      const found = parsePolicy(json).problems.map(({ code, path }) => `${code} ${path}`);
      assert.deepEqual(found, [`duplicate-id $.${list}[${entries.length - 1}].id`]);
    });
  }

  it('is refused for a party that calls itself the controller', () => {
    const json = structuredClone(whole);
    json.parties.push({ ...json.parties[0]!, id: 'controller' });
    assert.equal(parsePolicy(json).problems[0]?.code, 'duplicate-id');
  });
});
