import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { fillWithExamples } from '../../demo/examples.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { createSqliteStore } from '../../src/receiver/index.ts';
import { requestStatuses } from '../../src/receiver/stores/requests.ts';
import { keys, noon } from './fixture.ts';

it('The demo begins with some months of made-up life, up to today', async () => {
  const parsed = parsePolicy(readFileSync('demo/policies/marketplace.json', 'utf8'));
  assert.ok(parsed.ok);
  const store = await createSqliteStore(':memory:');
  await fillWithExamples({ store, policy: parsed.policy, keys, now: noon });
  const counts = await store.records.counts(noon - 100 * 86_400_000, noon + 86_400_000);
  assert.equal(counts.at(-1)?.day, '2026-11-24');
  assert.ok(counts.reduce((sum, { count }) => sum + count, 0) > 500);
  const requests = await store.requests.list({ statuses: requestStatuses, limit: 100 });
  assert.deepEqual([...new Set(requests.map(({ status }) => status))].sort(), [
    'denied',
    'fulfilled',
    'in_progress',
    'open',
  ]);
});
