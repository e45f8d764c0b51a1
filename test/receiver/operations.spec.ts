import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createReceiver, createSqliteStore } from '../../src/receiver/index.ts';
import { createRoutes } from '../../src/receiver/routes.ts';
import { consentEvent, createTestReceiver, delivery, keys, rightsRequest, shopPolicy } from './fixture.ts';

describe('A receiver', () => {
  it('says that it is well', async () => {
    const { send } = await createTestReceiver();
    const { status, body } = await send('GET', '/health');
    assert.deepEqual([status, body], [200, { status: 'ok' }]);
  });

  it('counts in the Prometheus text format, for who has the key', async () => {
    const { send, clock } = await createTestReceiver();
    const body = delivery({ events: [consentEvent(), consentEvent()] });
    await send('POST', '/records', { body });
    await send('POST', '/records', { body });
    await send('POST', '/requests', { body: rightsRequest() });
    await send('POST', '/requests', { body: {} });
    clock.advance(60 * 86_400_000);
    assert.equal((await send('GET', '/metrics')).status, 401);
    const { text, headers } = await send('GET', '/metrics', { key: keys.metrics });
    assert.equal(headers.get('content-type'), 'text/plain; version=0.0.4; charset=utf-8');
    for (const line of [
      'receiver_events_accepted_total 2',
      'receiver_events_known_total 2',
      'receiver_requests_total{route="/records",method="POST",status="200"} 2',
      'receiver_refusals_total{code="fields"} 1',
      'receiver_requests_waiting 1',
      'receiver_requests_overdue 1',
      'receiver_request_seconds_count 5',
    ])
      assert.ok(text.split('\n').includes(line), `${line} in\n${text}`);
    const bounds = [...text.matchAll(/_bucket\{le="([^"]+)"\}/g)].map(([, bound]) => bound);
    assert.deepEqual(bounds, '0.005 0.01 0.025 0.05 0.1 0.25 0.5 1 2.5 5 +Inf'.split(' '));
    assert.ok(
      text.split('\n').every((line) => /^(# (HELP|TYPE) \w+ .+|\w+(\{[^}]*\})? [\d.e+-]+|)$/.test(line)),
      text,
    );
  });

  it('has no metrics without a key for them', async () => {
    const { subjects, newsletters, suppression, desk } = keys;
    const { send } = await createTestReceiver({ keys: { subjects, newsletters, suppression, desk } });
    assert.equal((await send('GET', '/metrics', { key: keys.metrics })).status, 404);
  });

  it('writes a log without a word of what was sent, or by whom', async () => {
    const { send, entries } = await createTestReceiver();
    const secret = 'ada-lovelace';
    await send('POST', '/requests', {
      body: rightsRequest({ text: secret }),
      from: '192.0.2.7',
      headers: { 'user-agent': secret },
    });
    await send('GET', `/subjects/${secret}?x=${secret}`, { key: secret, from: '192.0.2.7' });
    await send('GET', `/${secret}`);
    await send('POST', '/objections', { body: { email: `${secret}@` } });
    await send(secret, '/health');
    assert.deepEqual(
      entries.map(({ message, level, method, status }) => `${message} ${level} ${method} ${status}`),
      [
        'answered info POST 201',
        'answered warning GET 401',
        'answered warning GET 404',
        'answered warning POST 422',
        'answered warning other 405',
      ],
    );
    assert.doesNotMatch(JSON.stringify(entries), /lovelace|192\.0\.2/i);
    const [first] = entries;
    assert.deepEqual(
      [first?.time, first?.level, first?.method, first?.route, first?.status],
      ['2026-11-24T11:00:00.000Z', 'info', 'POST', '/requests', 201],
    );
  });

  it('names each method in its log that there is, and no other', async () => {
    const { receiver, entries } = await createTestReceiver();
    const methods = ['GET', 'POST', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'PUT'];
    for (const method of [...methods, 'TRACE-ada', 'get'])
      await receiver.answer({
        method,
        url: 'https://shop.example/receiver/health',
        header: () => undefined,
        body: async () => new Uint8Array(),
      });
    assert.deepEqual(
      entries.map(({ method }) => method),
      [...methods, 'other', 'other'],
    );
  });

  it('answers a fault of its own without a word about it, and logs the place', async () => {
    const store = await createSqliteStore(':memory:');
    const broken = {
      ...store,
      requests: { ...store.requests, add: () => Promise.reject(new TypeError('ada@example.com')) },
    };
    const { send, entries } = await createTestReceiver({ store: broken });
    const { status, text } = await send('POST', '/requests', { body: rightsRequest() });
    assert.equal(status, 500);
    assert.doesNotMatch(text + JSON.stringify(entries), /ada@/);
    assert.match(entries[0]?.place ?? '', /^TypeError at .*operations\.spec\.ts/);
  });

  for (const [title, wrong, message] of [
    ['a short key', { ...keys, desk: 'short' }, /keys\.desk has 5 characters/],
    ['one key for two uses', { ...keys, desk: keys.subjects }, /two of the keys are the same/],
  ] as const) {
    it(`is not created with ${title}`, async () => {
      const store = await createSqliteStore(':memory:');
      assert.throws(() => createReceiver({ store, policy: shopPolicy(), keys: wrong }), message);
    });
  }
});

type Context = Parameters<typeof createRoutes>[0];
const routesContext = ({ store, clock }: Pick<Context, 'store' | 'clock'>): Context => {
  const context = { store, clock, keys, policy: shopPolicy(), mailer: async () => undefined, publicUrl: '' };
  return context as unknown as Context;
};

describe('The OpenAPI document', () => {
  it('describes every route, its parameters and its bodies', async () => {
    const { send, store, clock, receiver } = await createTestReceiver();
    assert.ok(receiver);
    const { body: document } = await send('GET', '/openapi.json');
    assert.equal(document.openapi, '3.1.0');
    for (const route of createRoutes(routesContext({ store, clock }), '/receiver')) {
      const path = `/receiver${route.path.replace(/:(\w+)/g, '{$1}')}`;
      const operation = document.paths[path]?.[route.method.toLowerCase()];
      assert.ok(operation, path);
      assert.equal(operation.requestBody !== undefined, route.body !== undefined);
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const given = operation.parameters.filter((it: { in: string }) => it.in === 'path');
      assert.deepEqual(
        given.map((it: { name: string }) => it.name),
        named,
      );
      assert.deepEqual(Object.keys(operation.responses), [...Object.keys(route.answers), 'default']);
    }
  });

  it('can be read by the tools for it: parameters, keys, descriptions', async () => {
    const { send } = await createTestReceiver();
    const { body: document } = await send('GET', '/openapi.json');
    assert.deepEqual(document.info, { title: 'Privacy receiver of Shop GmbH', version: '1' });
    const { securitySchemes, responses: shared } = document.components;
    assert.deepEqual(Object.keys(securitySchemes), ['subject', 'desk', 'metrics']);
    for (const { type, scheme, description } of Object.values<Record<string, string>>(securitySchemes))
      assert.deepEqual([type, scheme, /\S/.test(description ?? '')], ['http', 'bearer', true]);
    const { schema } = shared.Refused.content['application/json'];
    assert.deepEqual(Object.keys(schema.properties), ['problems', 'consequence']);
    const parametersOf = (path: string) =>
      document.paths[`/receiver${path}`].get.parameters.map((it: { in: string; name: string; required: boolean }) =>
        [it.in, it.name, it.required].join(' '),
      );
    assert.deepEqual(parametersOf('/requests/{reference}'), ['path reference true', 'query key true']);
    const list = ['query status false', 'query limit false', 'query after false'];
    assert.deepEqual(parametersOf('/desk/requests'), list);
    const described = document.paths['/receiver/requests'].post.responses;
    assert.deepEqual([described[200].description, described[201].description], ['Done', 'Created']);
    assert.deepEqual(described.default, { $ref: '#/components/responses/Refused' });
    const pages = document.paths['/receiver/newsletters/{list}/unsubscribe'];
    assert.deepEqual(Object.keys(pages.get.responses[200].content), ['text/html']);
    assert.deepEqual(Object.keys(pages.post.responses[200].content), ['application/json', 'text/html']);
  });

  it('says what the checks say', async () => {
    const { send } = await createTestReceiver();
    const { body: document } = await send('GET', '/openapi.json');
    const { schema } = document.paths['/receiver/requests'].post.requestBody.content['application/json'];
    assert.deepEqual(schema.required, ['id', 'policy', 'version', 'rights', 'reply', 'language']);
    assert.equal(schema.properties.text.maxLength, 10_000);
    assert.deepEqual(document.paths['/receiver/subjects/{subject}'].delete.security, [{ subject: [] }]);
    assert.deepEqual(document.paths['/receiver/desk/overview'].get.security, [{ desk: [] }]);
    assert.deepEqual(document.paths['/receiver/records'].post.security, []);
    // Where a page's own form may be sent, the document says so.
    for (const route of createRoutes(routesContext(await createTestReceiver()), '/receiver')) {
      if (!route.body) continue;
      const path = `/receiver${route.path.replace(/:(\w+)/g, '{$1}')}`;
      const types = Object.keys(document.paths[path][route.method.toLowerCase()].requestBody.content);
      const forms = ['application/x-www-form-urlencoded', 'multipart/form-data'];
      assert.deepEqual(types, ['application/json', ...(route.forms ? forms : [])]);
    }
  });
});
