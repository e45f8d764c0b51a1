import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { longest, requestProblems, type RequestAnswers } from '../../../src/policy/rights/request.ts';

const answers: RequestAnswers = {
  rights: ['access'],
  reply: { channel: 'email', address: 'ada@teilehafen.example' },
};

const found = (changed: Partial<RequestAnswers>): string[] =>
  requestProblems({ ...answers, ...changed }).map(({ field, code }) => `${field} ${code}`);

describe('a rights request', () => {
  it('needs no more than a right and a way to answer', () => {
    assert.deepEqual(found({}), []);
  });

  it('names every field that is missing at once', () => {
    assert.deepEqual(found({ rights: [], reply: { channel: 'post', address: ' ' } }), [
      'rights missing',
      'reply.address missing',
    ]);
  });

  it('takes a postal address as it is written', () => {
    assert.deepEqual(found({ reply: { channel: 'post', address: 'Ada Lovelace\nHafenstr. 1\n80331 München' } }), []);
  });

  it('refuses a mail address that nothing can be sent to', () => {
    assert.deepEqual(found({ reply: { channel: 'email', address: 'ada@' } }), ['reply.address bad-format']);
    assert.deepEqual(found({ identifier: { kind: 'email', value: 'ada' } }), ['identifier.value bad-format']);
  });

  it('takes an order number in any form', () => {
    assert.deepEqual(found({ identifier: { kind: 'order', value: 'TH-2026/0815 b' } }), []);
  });

  it('refuses 100,000 characters of text and says how many fit', () => {
    const [problem] = requestProblems({ ...answers, text: 'x'.repeat(100_000) });
    assert.deepEqual(problem, { field: 'text', code: 'too-long', allowed: `at most ${longest.text} characters` });
  });

  it('refuses a complaint, which goes to an authority', () => {
    assert.deepEqual(found({ rights: ['complaint'] }), ['rights unknown']);
  });
});
