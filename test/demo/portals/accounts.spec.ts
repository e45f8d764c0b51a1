import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createAccounts } from '../../../demo/accounts/accounts.ts';
import { readRecord, writeRecord, type ConsentRecord } from '../../../src/stores/consent/record.ts';

const noon = Date.UTC(2026, 10, 24, 11);
const policyId = 'teilehafen';

const start = () => createAccounts({ policyId, now: () => noon });

/** A person's device: keeps the cookie as a browser does. */
function openAccounts(app = start()) {
  let cookie = '';
  return async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const answer = await app.request(`/accounts${path}`, {
      method,
      headers: { cookie, ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    cookie = /^[^;]*/.exec(answer.headers.get('set-cookie') ?? cookie)![0];
    return answer;
  };
}

const record = (granted: boolean, at: number): string => {
  const decision = { granted, at, until: at + 86_400_000, facts: 'a' };
  const whole: ConsentRecord = {
    id: '00000000-0000-4000-8000-000000000001',
    subject: '00000000-0000-4000-8000-000000000002',
    version: '2026-11-01',
    decisions: new Map([['youtube', decision]]),
    events: [],
  };
  return writeRecord(whole, policyId);
};

async function choicesAfter(...texts: readonly string[]) {
  const call = openAccounts();
  await call('POST', '/customers/session', { person: 'mara' });
  for (const text of texts) assert.equal((await call('PUT', '/customers/me/choices', { text })).status, 204);
  const { text } = (await (await call('GET', '/customers/me/choices')).json()) as { text: string };
  return readRecord(text, policyId)?.decisions.get('youtube');
}

describe('The account service of the demo', () => {
  it('keeps its session in the cookie that the policy declares, out of reach of scripts', async () => {
    const answer = await openAccounts()('POST', '/customers/session', { person: 'mara' });
    const cookie = answer.headers.get('set-cookie') ?? '';
    assert.match(cookie, /^hafen_kunde=/);
    assert.match(cookie, /HttpOnly/);
    assert.match(cookie, /SameSite=Strict/);
    assert.doesNotMatch(cookie, /Max-Age|Expires/, 'it ends with the session');
  });

  it('gives an account to its person alone', async () => {
    const call = openAccounts();
    assert.equal((await call('GET', '/customers/me')).status, 204);
    assert.equal((await call('PATCH', '/customers/me', { person: { name: 'X' } })).status, 401);
    assert.equal((await call('GET', '/customers/me/choices')).status, 401);
    await call('POST', '/customers/session', { person: 'mara' });
    const account = (await (await call('GET', '/customers/me')).json()) as { person: { id: string } };
    assert.equal(account.person.id, 'mara');
    assert.equal((await call('GET', '/suppliers/me')).status, 204, 'a customer is nobody in the other portal');
  });

  it('changes what is there and nothing else', async () => {
    const call = openAccounts();
    await call('POST', '/customers/session', { person: 'mara' });
    const change = { person: { name: 'Mara L.', id: 'daniel', admin: true }, data: { quotes: [], secrets: 1 } };
    const account = (await (await call('PATCH', '/customers/me', change)).json()) as {
      person: Record<string, unknown>;
      data: Record<string, unknown>;
    };
    assert.equal(account.person['name'], 'Mara L.');
    assert.equal(account.person['id'], 'mara');
    assert.equal('admin' in account.person || 'secrets' in account.data, false);
    assert.deepEqual(account.data['quotes'], []);
  });

  it('takes the newer of two answers, whichever comes first', async () => {
    assert.equal((await choicesAfter(record(true, noon), record(false, noon + 1)))?.granted, false);
    assert.equal((await choicesAfter(record(false, noon + 1), record(true, noon)))?.granted, false);
    assert.equal((await choicesAfter(record(true, noon + 1), record(false, noon)))?.granted, true);
  });

  it('takes the refusal of two answers of the same moment, whichever comes first', async () => {
    assert.equal((await choicesAfter(record(true, noon), record(false, noon)))?.granted, false);
    assert.equal((await choicesAfter(record(false, noon), record(true, noon)))?.granted, false);
  });

  it('forgets the choices when their person has forgotten them', async () => {
    const before = readRecord(record(true, noon), policyId)!;
    const forgotten = writeRecord({ ...before, since: noon + 1, decisions: new Map() }, policyId);
    assert.equal(await choicesAfter(record(true, noon), forgotten), undefined);
  });

  it('takes nothing that is no record of its policy', async () => {
    const call = openAccounts();
    await call('POST', '/customers/session', { person: 'mara' });
    const other = record(true, noon).replace(policyId, 'another');
    for (const text of ['', '{}', 'null', 7, other])
      assert.equal((await call('PUT', '/customers/me/choices', { text })).status, 422);
    assert.deepEqual(await (await call('GET', '/customers/me/choices')).json(), { text: null });
  });

  it('deletes an account at once, names the vouchers that stay, and signs every device out', async () => {
    const app = start();
    const [call, other] = [openAccounts(app), openAccounts(app)];
    for (const device of [call, other]) await device('POST', '/customers/session', { person: 'mara' });
    const left = (await (await call('DELETE', '/customers/me')).json()) as { vouchers: string[] };
    assert.deepEqual(left.vouchers, ['B-5127', 'B-4966'], 'only what has been paid');
    for (const device of [call, other]) assert.equal((await device('GET', '/customers/me')).status, 204);
    assert.equal((await call('POST', '/customers/session', { person: 'mara' })).status, 404);
    const people = (await (await call('GET', '/customers/people')).json()) as { id: string; deleted: boolean }[];
    assert.equal(people.find(({ id }) => id === 'mara')?.deleted, true);
  });

  it('turns away what a foreign page sends', async () => {
    const call = openAccounts();
    const answer = await call('POST', '/customers/session', { person: 'mara' }, { 'sec-fetch-site': 'cross-site' });
    assert.equal(answer.status, 403);
    assert.equal(answer.headers.get('set-cookie'), null);
  });

  it('answers a body that cannot be read or is too long, without an account', async () => {
    const call = openAccounts();
    assert.equal((await call('POST', '/customers/session', [1])).status, 404);
    assert.equal((await call('POST', '/customers/session', { person: 'x'.repeat(600_000) })).status, 413);
  });
});
