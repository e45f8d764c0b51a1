import { expect } from '@open-wc/testing';
import { createFetchSender, type Post } from '../../src/ports/sender.ts';

const own = window.fetch;
let calls: { url: string; init: RequestInit }[] = [];

/** Stands in for the network: answers, or fails, as it is told. */
function answer(reply: () => Response | Promise<Response>): void {
  window.fetch = (url, init = {}) => {
    calls.push({ url: String(url), init });
    return Promise.resolve().then(reply);
  };
}

const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers });

const opaque = (): Response => Object.defineProperty(new Response(null), 'type', { value: 'opaque' });
const redirect = (): Response => Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });

const oneClick: Post = { url: '/leave/token', type: 'form', body: 'List-Unsubscribe=One-Click' };
const request: Post = { url: '/requests', type: 'json', body: '{}' };

describe('the sender', () => {
  beforeEach(() => {
    calls = [];
  });

  afterEach(() => {
    window.fetch = own;
  });

  it('posts one click as RFC 8058 has it: a form, no cookies, no referrer', async () => {
    answer(() => json({ status: 'unsubscribed' }));
    await createFetchSender().post(oneClick);
    const { url, init } = calls[0]!;
    expect(url).to.equal('/leave/token');
    expect(init).to.include({
      method: 'POST',
      body: 'List-Unsubscribe=One-Click',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      keepalive: true,
    });
    expect(new Headers(init.headers).get('content-type')).to.equal('application/x-www-form-urlencoded');
  });

  it('reads status and JSON of an answer, and how long to wait', async () => {
    answer(() => json({ problems: [] }, 429, { 'Retry-After': '120' }));
    expect(await createFetchSender().post(request)).to.deep.equal({
      kind: 'answered',
      status: 429,
      body: { problems: [] },
      retryAfter: 120_000,
    });
  });

  it('reads an answer that is no JSON as nothing', async () => {
    answer(() => new Response('<!doctype html>'));
    expect(await createFetchSender().post(request)).to.deep.equal({ kind: 'answered', status: 200, body: undefined });
  });

  it('sends one click to another origin without asking first, and says that the answer cannot be read', async () => {
    answer(opaque);
    const reply = await createFetchSender().post({ ...oneClick, url: 'https://post.example/leave/token' });
    expect(calls[0]?.init.mode).to.equal('no-cors');
    expect(reply).to.deep.equal({ kind: 'unreadable' });
    expect(calls).to.have.length(1);
  });

  it('follows no redirect, which would turn a POST into a GET', async () => {
    answer(redirect);
    expect(await createFetchSender().post(request)).to.include({ kind: 'answered', status: 303 });
  });

  it('says that nobody knows whether it arrived when the network fails or takes too long', async () => {
    answer(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await createFetchSender().post(request)).to.deep.equal({ kind: 'lost', reason: 'unreachable' });
    answer(() => Promise.reject(new DOMException('late', 'TimeoutError')));
    expect(await createFetchSender().post(request)).to.deep.equal({ kind: 'lost', reason: 'timeout' });
  });

  it('gives up after its time', async () => {
    window.fetch = (_, init) =>
      new Promise((_, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)));
    expect(await createFetchSender(1).post(request)).to.deep.equal({ kind: 'lost', reason: 'timeout' });
  });

  it('keeps a message alive over leaving the page, unless it is too long for that', async () => {
    answer(() => json({}));
    await createFetchSender().post({ ...request, body: 'ä'.repeat(40_000) });
    expect(calls[0]?.init.keepalive).to.equal(false);
  });
});
