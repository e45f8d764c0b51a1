import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { unsubscribeLink } from '../../src/receiver/index.ts';
import { createTestReceiver, keys, type TestReceiver } from './fixture.ts';

const ada = 'Ada@Example.com';
const oneClick = 'List-Unsubscribe=One-Click';
const form = { 'content-type': 'application/x-www-form-urlencoded' };

/** The path of an unsubscribe link below the receiver. */
function linkFor(list: string, email = ada): string {
  const { url } = unsubscribeLink('https://shop.example/receiver', list, email, keys);
  return url.slice('https://shop.example/receiver'.length);
}

const isSuppressed = async (send: TestReceiver['send'], list: string, email = 'ada@example.com'): Promise<boolean> => {
  const { body } = await send('POST', '/desk/suppressions/check', { key: keys.desk, body: { list, emails: [email] } });
  return body.suppressed.includes(email);
};

describe('Unsubscribing', () => {
  it("works by a mail program's own button, whatever page or server it comes from", async () => {
    const { send } = await createTestReceiver();
    const headers = { ...form, origin: 'https://mail.example', 'sec-fetch-site': 'cross-site' };
    const { status, body } = await send('POST', linkFor('news'), { headers, body: oneClick });
    assert.deepEqual(
      [status, body.status, body.list, body.at],
      [200, 'unsubscribed', 'news', '2026-11-24T11:00:00.000Z'],
    );
    assert.deepEqual([await isSuppressed(send, 'news'), await isSuppressed(send, 'offers')], [true, false]);
  });

  it('takes the multipart form that RFC 8058 asks for first', async () => {
    const { send } = await createTestReceiver();
    const body = new FormData();
    body.set('List-Unsubscribe', 'One-Click');
    assert.equal((await send('POST', linkFor('news'), { body })).status, 200);
    assert.equal(await isSuppressed(send, 'news'), true);
  });

  it('gives out the two headers of RFC 8058', () => {
    const { url, headers } = unsubscribeLink('https://shop.example/receiver', 'news', ada, keys);
    assert.deepEqual(headers, {
      'List-Unsubscribe': `<${url}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    });
    assert.doesNotMatch(url, /ada/i);
  });

  it('does nothing when a scanner reads the link, and shows a page with one button', async () => {
    const { send } = await createTestReceiver();
    const { status, text, headers } = await send('GET', linkFor('news'));
    assert.equal(status, 200);
    assert.equal(text.match(/<button/g)?.length, 1);
    assert.match(text, /Unsubscribe from Shop &amp; &lt;b&gt;news&lt;\/b&gt;\?/);
    assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/);
    assert.equal(await isSuppressed(send, 'news'), false);
  });

  it('shows that page in German to who reads German', async () => {
    const { send } = await createTestReceiver();
    const { text } = await send('GET', linkFor('news'), {
      headers: { 'accept-language': 'fr, de-AT;q=0.9, en;q=0.8' },
    });
    assert.match(text, /lang="de"[\s\S]*Neues aus dem Laden abbestellen\?/);
  });

  it('answers the button of that page with a page', async () => {
    const { send } = await createTestReceiver();
    const headers = { ...form, accept: 'text/html,*/*', origin: 'https://shop.example' };
    const { text } = await send('POST', linkFor('news'), { headers, body: oneClick });
    assert.match(text, /You are unsubscribed/);
    assert.equal(await isSuppressed(send, 'news'), true);
  });

  it('works by an address alone, in whatever case it is written', async () => {
    const { send } = await createTestReceiver();
    const body = { id: randomUUID(), list: 'news', email: ' aDA@EXAMPLE.COM ' };
    assert.equal((await send('POST', '/newsletters/news/unsubscribe', { body })).status, 200);
    assert.equal(await isSuppressed(send, 'news'), true);
  });

  it('works for every list at once, by token as by address', async () => {
    const token = linkFor('news').split('/').at(-1);
    for (const who of [{ email: ada }, { token }]) {
      const { send } = await createTestReceiver();
      const body = { id: randomUUID(), list: 'all', ...who };
      const answer = await send('POST', '/newsletters/news/unsubscribe', { body });
      assert.equal(answer.body.list, 'all');
      assert.equal(await isSuppressed(send, 'offers'), true);
    }
  });

  it('leaves the list of the link where the page does not know it', async () => {
    const { send } = await createTestReceiver();
    const token = linkFor('offers').split('/').at(-1);
    const { body } = await send('POST', `/newsletters/news/unsubscribe/${token}`, { headers: form, body: oneClick });
    assert.equal(body.list, 'offers');
    assert.deepEqual([await isSuppressed(send, 'news'), await isSuppressed(send, 'offers')], [false, true]);
  });

  it('works from an old mail of a list that has been given up', async () => {
    const { send } = await createTestReceiver();
    assert.equal((await send('POST', linkFor('gone'), { headers: form, body: oneClick })).status, 200);
  });

  it('answers the same for an address that is known and one that is not', async () => {
    const { send, mails } = await createTestReceiver();
    const email = 'known@example.com';
    const signUp = { id: randomUUID(), list: 'news', email, language: 'en' };
    await send('POST', '/newsletters/news/subscribe', { body: signUp });
    const token = mails[0]!.link.split('/').at(-1);
    assert.equal((await send('POST', '/newsletters/news/confirm', { body: { token } })).status, 200);
    const leave = (who: string) =>
      send('POST', '/newsletters/news/unsubscribe', { body: { id: randomUUID(), list: 'news', email: who } });
    const [known, again, unknown] = [await leave(email), await leave(email), await leave('unknown@example.com')];
    assert.deepEqual([known.text, known.status], [unknown.text, unknown.status]);
    assert.equal(again.text, unknown.text);
  });

  it('shows a page for an address where the link names nobody, and none for a list that there is not', async () => {
    const { send } = await createTestReceiver();
    for (const [list, status] of [
      ['news', 200],
      ['all', 200],
      ['none', 404],
    ] as const)
      assert.equal((await send('GET', `/newsletters/${list}/unsubscribe`)).status, status);
  });

  it('refuses a form that cannot be read', async () => {
    const { send } = await createTestReceiver();
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    const { status, body } = await send('POST', linkFor('news'), { headers, body: 'no part at all' });
    assert.deepEqual([status, body.problems[0].code], [415, 'wrong-form-type']);
    assert.equal(await isSuppressed(send, 'news'), false);
  });

  const refused = {
    'a forged link': [`${linkFor('news').slice(0, -4)}AAAA`, oneClick, form, 404],
    'a form that says something else': [linkFor('news'), 'List-Unsubscribe=Maybe', form, 422],
    'a form without a word': [linkFor('news'), '', form, 422],
    'another type of body': [linkFor('news'), oneClick, { 'content-type': 'text/plain' }, 415],
    nobody: ['/newsletters/news/unsubscribe', oneClick, form, 422],
    'an unknown list by address': ['/newsletters/none/unsubscribe', `${oneClick}&email=ada%40example.com`, form, 404],
  } as const;
  for (const [title, [path, body, headers, status]] of Object.entries(refused)) {
    it(`refuses ${title} and suppresses nobody`, async () => {
      const { send } = await createTestReceiver();
      assert.equal((await send('POST', path, { headers, body })).status, status);
      assert.equal(await isSuppressed(send, 'news'), false);
    });
  }

  it('keeps no address, only a keyed hash', async () => {
    const { send, store } = await createTestReceiver();
    await send('POST', '/newsletters/news/unsubscribe', { body: { id: randomUUID(), list: 'news', email: ada } });
    assert.deepEqual(await store.newsletters.suppressed(['ada@example.com'], 'news'), new Set());
  });
});

describe('Signing up', () => {
  const signUp = (changes: object = {}) => ({
    id: randomUUID(),
    list: 'news',
    email: 'ada@example.com',
    language: 'de',
    ...changes,
  });
  const path = '/newsletters/news/subscribe';
  const subscribers = async (send: TestReceiver['send']) =>
    (await send('GET', '/desk/newsletters/news/subscribers', { key: keys.desk })).body.subscribers;
  const linkIn = ({ mails }: TestReceiver): string => mails.at(-1)!.link.slice('https://shop.example/receiver'.length);

  it('sends one mail that asks to confirm, and writes to nobody before', async () => {
    const { send, mails } = await createTestReceiver();
    const { status, body } = await send('POST', path, { body: signUp() });
    assert.deepEqual([status, body], [202, { status: 'confirmation-sent' }]);
    assert.deepEqual(
      mails.map(({ to, list, language }) => [to, list, language]),
      [['ada@example.com', 'news', 'de']],
    );
    assert.match(mails[0]!.link, /^https:\/\/shop\.example\/receiver\/newsletters\/news\/confirm\//);
    assert.deepEqual(await subscribers(send), []);
  });

  it('is confirmed by the button behind the link, not by reading it', async () => {
    const receiver = await createTestReceiver();
    const { send, clock } = receiver;
    await send('POST', path, { body: signUp() });
    clock.advance(60_000);
    const read = await send('GET', linkIn(receiver));
    assert.equal(read.text.match(/<button/g)?.length, 1);
    assert.deepEqual(await subscribers(send), []);
    const { body } = await send('POST', linkIn(receiver), { headers: form, body: 'confirm=yes' });
    assert.deepEqual([body.status, body.list], ['confirmed', 'news']);
    const [proof] = await subscribers(send);
    assert.deepEqual(
      [proof.email, proof.version, proof.requestedAt, proof.confirmedAt],
      ['ada@example.com', '2026-11-01', '2026-11-24T11:00:00.000Z', '2026-11-24T11:01:00.000Z'],
    );
  });

  it('is confirmed for a person by a page that says so', async () => {
    const receiver = await createTestReceiver();
    await receiver.send('POST', path, { body: signUp() });
    const headers = { ...form, accept: 'text/html', origin: 'https://shop.example' };
    const { status, text } = await receiver.send('POST', linkIn(receiver), { headers, body: 'confirm=yes' });
    assert.equal(status, 200);
    assert.match(text, /<h1>You are subscribed<\/h1>/);
  });

  it('is confirmed by a page that sends the token', async () => {
    const receiver = await createTestReceiver();
    await receiver.send('POST', path, { body: signUp() });
    const token = linkIn(receiver).split('/').at(-1);
    assert.equal((await receiver.send('POST', '/newsletters/news/confirm', { body: { token } })).status, 200);
  });

  it('lifts an earlier unsubscribe once it is confirmed', async () => {
    const receiver = await createTestReceiver();
    const { send } = receiver;
    await send('POST', '/newsletters/news/unsubscribe', { body: { id: randomUUID(), list: 'all', email: ada } });
    await send('POST', path, { body: signUp() });
    assert.equal(await isSuppressed(send, 'news'), true);
    await send('POST', linkIn(receiver), { headers: form, body: 'confirm=yes' });
    assert.deepEqual([await isSuppressed(send, 'news'), await isSuppressed(send, 'offers')], [false, true]);
  });

  it('cannot be confirmed a week later, for another list, or after leaving', async () => {
    const receiver = await createTestReceiver();
    const { send, clock } = receiver;
    await send('POST', path, { body: signUp() });
    const confirm = (link: string) => send('POST', link, { headers: form, body: 'confirm=yes' });
    const link = linkIn(receiver);
    assert.equal((await confirm(link.replace('/news/', '/offers/'))).status, 410);
    await send('POST', '/newsletters/news/unsubscribe', { body: { id: randomUUID(), list: 'news', email: ada } });
    assert.equal((await confirm(link)).status, 410);
    await send('POST', path, { body: signUp() });
    clock.advance(7 * 86_400_000);
    assert.equal((await confirm(linkIn(receiver))).body.problems[0].code, 'link-expired');
    assert.deepEqual(await subscribers(send), []);
  });

  it('does not flood an address with mails, and answers the same', async () => {
    const { send, mails } = await createTestReceiver();
    const answers = [];
    for (let times = 0; times < 5; times++) answers.push(await send('POST', path, { body: signUp() }));
    assert.equal(new Set(answers.map(({ text }) => text)).size, 1);
    assert.equal(mails.length, 2);
  });

  it('says so when the mail could not be sent', async () => {
    const { send } = await createTestReceiver({ mailer: () => Promise.reject(new Error('550 ada@example.com')) });
    const { status, text } = await send('POST', path, { body: signUp() });
    assert.equal(status, 503);
    assert.doesNotMatch(text, /ada@/);
  });

  it('takes its links from the settings, never from the request', async () => {
    const { send, mails } = await createTestReceiver();
    await send('POST', path, { body: signUp(), headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example' } });
    assert.doesNotMatch(mails[0]!.link, /evil/);
  });

  it('is not there without a way to send mail', async () => {
    const { send } = await createTestReceiver({ mailer: undefined as never });
    assert.equal((await send('POST', path, { body: signUp() })).status, 404);
  });
});

describe('Objecting to direct marketing', () => {
  it('covers every list of the address, at once and for good', async () => {
    const { send } = await createTestReceiver();
    const { status, body } = await send('POST', '/objections', { body: { id: randomUUID(), email: ada } });
    assert.deepEqual([status, body.status], [200, 'objected']);
    assert.deepEqual([await isSuppressed(send, 'news'), await isSuppressed(send, 'offers')], [true, true]);
  });

  it('takes a postal address, however its lines are broken', async () => {
    const { send } = await createTestReceiver();
    const one = { id: randomUUID(), postal: 'Ada Lovelace\nSquare 12,\n80331 Munich' };
    assert.equal((await send('POST', '/objections', { body: one })).status, 200);
  });

  it('needs an address of one kind', async () => {
    const { send } = await createTestReceiver();
    const { status, body } = await send('POST', '/objections', { body: { id: randomUUID() } });
    assert.deepEqual([status, body.problems[0].code], [422, 'bad-format']);
  });
});
