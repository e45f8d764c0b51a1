import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { toJsonSchema } from '@valibot/to-json-schema';
import { sealedIndex } from '../../src/cli/sealed-index.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { policySchema } from '../../src/policy/schema.ts';
import { sealEdition, type PolicySeal } from '../../src/policy/policy-seal.ts';
import type { Policy } from '../../src/policy/types.ts';
import { policy, problemsOf, usual, visit } from './visit.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
const sealed = (json: object, text = JSON.stringify(json)): PolicySeal | undefined => {
  const parsed = parsePolicy(text);
  return parsed.ok ? sealedIndex(parsed.policy, text).seal : undefined;
};

/** What validation would refuse, and reading does not notice: only a seal lets it pass. */
const odd = JSON.stringify({ ...policy, effectiveDate: 'soon' });
const withSeal = (seal: object): string => JSON.stringify({ ...(JSON.parse(usual.index) as object), seal });

describe('the seal of a policy', () => {
  it('lets a page read its text without validating it again', async () => {
    const { center } = await visit({ text: odd, index: withSeal({ edition: sealEdition, sha256: digest(odd) }) });
    await center.completePolicy();
    assert.equal(center.$policy.get().status, 'ready');
  });

  it('gives the same policy as validating it does, frozen', async () => {
    const [fast, slow] = await Promise.all(
      [withSeal(sealed(policy)!), usual.index].map(async (index) => {
        const { center } = await visit({ ...usual, index });
        await center.completePolicy();
        const state = center.$policy.get();
        return state.status === 'ready' ? state.lookup.policy : undefined;
      }),
    );
    assert.deepEqual(fast, slow);
    assert.ok(Object.isFrozen(fast?.services[0]?.cookies));
  });

  for (const [what, seal] of [
    ['of another text', { edition: sealEdition, sha256: digest(`${odd} `) }],
    ['of another edition', { edition: sealEdition + 1, sha256: digest(odd) }],
  ] as const) {
    it(`is passed over where it is ${what}`, async () => {
      const { center } = await visit({ text: odd, index: withSeal(seal) });
      await center.completePolicy();
      assert.deepEqual(problemsOf(center), ['bad-format']);
      assert.equal(center.allows('basket'), false);
    });
  }

  it('hides no difference between index and policy', async () => {
    const text = JSON.stringify({ ...policy, version: '2' });
    const { center } = await visit({ text, index: withSeal({ edition: sealEdition, sha256: digest(text) }) });
    await center.completePolicy();
    assert.deepEqual(problemsOf(center), ['index-outdated']);
  });

  it('is given to what has no problem at all, and to nothing else', () => {
    assert.equal(sealed(policy)?.sha256, digest(JSON.stringify(policy)));
    assert.equal(sealed({ ...policy, remark: 'unknown' }), undefined);
    const parsed = parsePolicy(policy) as { policy: Policy };
    assert.equal(sealedIndex(parsed.policy, `// a comment\n${JSON.stringify(policy)}`).seal, undefined);
  });

  it('has a new edition whenever the schema changes', () => {
    const schema = JSON.stringify(toJsonSchema(policySchema, { errorMode: 'ignore' }));
    assert.deepEqual(
      { edition: sealEdition, schema: digest(schema).slice(0, 12) },
      { edition: 1, schema: '9ad4221df777' },
    );
  });
});
