import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Reply } from '../../../src/ports/sender.ts';
import type { ItemKind, OutboxItem } from '../../../src/stores/outbox/item.ts';
import { outcomeOf } from '../../../src/stores/outbox/outcome.ts';
import { answered, received } from './bench.ts';

const now = 1_000_000;
const itemOf = (kind: ItemKind): OutboxItem => ({
  ...{ id: 'a', kind, url: '/x', type: 'json', body: '{}', about: [], at: 1, state: 'sending', attempts: 1, next: 0 },
  ...{ trouble: 'offline', problems: [{ field: 'old', code: 'old', allowed: '' }] },
});
const outcome = (kind: ItemKind, reply: Reply) => outcomeOf(itemOf(kind), reply, now, 1);

const wrong = (field: string) => ({ problems: [{ field, code: 'bad-format', allowed: 'x' }] });
const outcomes: readonly (readonly [what: string, kind: ItemKind, reply: Reply, state: string, trouble?: string])[] = [
  ['a reference and a time', 'request', received, 'received'],
  ['a reference alone', 'request', answered(201, { reference: 'TH-1', receivedAt: '' }), 'sent'],
  ['a page for everything', 'request', answered(200), 'sent'],
  ['nothing that can be read', 'request', { kind: 'unreadable' }, 'sent'],
  ['nothing at all', 'request', { kind: 'lost', reason: 'timeout' }, 'waiting', 'timeout'],
  ['that it is left', 'unsubscribe', answered(200, { status: 'unsubscribed' }), 'received'],
  ['something else', 'unsubscribe', answered(200, { status: 'confirmation-sent' }), 'sent'],
  ['that a mail was sent', 'subscribe', answered(202, { status: 'confirmation-sent' }), 'received'],
  ['that it was objected', 'objection', answered(200, { status: 'objected' }), 'received'],
  ['anything', 'record', answered(200), 'received'],
  ['"later"', 'request', answered(429), 'waiting', 'busy'],
  ['"too early"', 'request', answered(425), 'waiting', 'busy'],
  ['"too slow"', 'request', answered(408), 'waiting', 'busy'],
  ['a fault of the server', 'request', answered(500), 'waiting', 'busy'],
  ['another address', 'request', answered(300), 'failed', 'redirected'],
  ['no', 'request', answered(400), 'failed', 'refused'],
  ['that fields are wrong', 'request', answered(422, wrong('text')), 'failed', 'fields'],
  ['that the link is old', 'unsubscribe', answered(410), 'failed', 'expired'],
  ['that the token is wrong', 'unsubscribe', answered(422, wrong('token')), 'failed', 'expired'],
  ['that the address is wrong', 'unsubscribe', answered(422, wrong('email')), 'failed', 'fields'],
];

describe('a message to which a server answers', () => {
  for (const [what, kind, reply, state, trouble] of outcomes)
    it(`${what} (${kind}) is ${state}${trouble ? `: ${trouble}` : ''}`, () => {
      const after = outcome(kind, reply);
      assert.deepEqual([after.state, after.trouble, after.attempts], [state, trouble, 2]);
    });

  it('is emptied once it went out, with what was answered and when', () => {
    const after = outcome('request', received);
    assert.deepEqual([after.body, after.settled, after.problems], ['', now, undefined]);
    assert.deepEqual(after.answer, (received as { body: unknown }).body);
    assert.equal(outcome('request', answered(200)).answer, undefined);
  });

  it('keeps what it says while it may go out again, and what is wrong with it', () => {
    assert.equal(outcome('request', answered(500)).body, '{}');
    assert.equal(outcome('request', answered(500)).next, now + 4_000);
    assert.equal(outcome('request', answered(429, undefined, 60_000)).next, now + 60_000);
    assert.deepEqual(outcome('request', answered(422, wrong('text'))).problems, wrong('text').problems);
    assert.equal(outcome('request', answered(422, wrong('text'))).body, '{}');
  });
});
