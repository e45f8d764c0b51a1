import assert from 'node:assert/strict';
import { createServer, request as httpRequest, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { after, describe, it } from 'node:test';
import { getConnInfo } from '@hono/node-server/conninfo';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { toNodeListener } from '../../src/receiver/index.ts';
import { createTestReceiver, delivery, rightsRequest, type TestReceiver } from './fixture.ts';

/** How a receiver is mounted, as `docs/receiver.md` shows it. */
const mountings = {
  'plain Node': ({ receiver }: TestReceiver) => createServer(toNodeListener(receiver)),
  Hono: ({ receiver }: TestReceiver) => {
    const app = new Hono();
    app.get('/', (context) => context.text('the portal'));
    app.all('/receiver/*', (context) => receiver(context.req.raw, getConnInfo(context).remote.address));
    return createAdaptorServer({ fetch: app.fetch }) as Server;
  },
};

const open: Server[] = [];
after(() =>
  open.forEach((server) => {
    server.close();
    server.closeAllConnections();
  }),
);

async function serve(
  mount: (receiver: TestReceiver) => Server,
  options: Parameters<typeof createTestReceiver>[0] = {},
) {
  const receiver = await createTestReceiver(options);
  const server = mount(receiver);
  open.push(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { receiver, port, url: `http://127.0.0.1:${port}/receiver` };
}

const post = (url: string, body: unknown) =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

for (const [name, mount] of Object.entries(mountings)) {
  describe(`Mounted in ${name}`, () => {
    it('it takes records and answers', async () => {
      const { url } = await serve(mount);
      const answer = await post(`${url}/records`, delivery());
      assert.equal(answer.status, 200);
      assert.equal(((await answer.json()) as { accepted: number }).accepted, 1);
      assert.equal(answer.headers.get('cache-control'), 'no-store');
    });

    it('it serves many connections at once, each its own answer', async () => {
      const { url, receiver } = await serve(mount);
      const sent = Array.from({ length: 100 }, () => delivery());
      const answers = await Promise.all(sent.map(async (body) => (await post(`${url}/records`, body)).json()));
      for (const [at, { record }] of sent.entries()) {
        const found = await receiver.store.records.find(record);
        assert.equal((answers[at] as { head: string }).head, Buffer.from(found!.events[0]!.hash).toString('hex'));
      }
    });

    it('it refuses a body of 1 MB and the connection goes on', async () => {
      const { url } = await serve(mount);
      const answer = await post(`${url}/requests`, rightsRequest({ text: 'x'.repeat(1_000_000) }));
      assert.equal(answer.status, 413);
      assert.equal((await post(`${url}/requests`, rightsRequest())).status, 201);
    });

    it('it tells clients apart by their address', async () => {
      const { url } = await serve(mount, { rates: { requests: { burst: 1, perMinute: 1 } } });
      assert.equal((await post(`${url}/requests`, rightsRequest())).status, 201);
      assert.equal((await post(`${url}/requests`, rightsRequest())).status, 429);
    });

    it('it answers a preflight without a body', async () => {
      const { url } = await serve(mount, { origins: ['https://portal.example'] });
      const answer = await fetch(`${url}/records`, {
        method: 'OPTIONS',
        headers: { origin: 'https://portal.example' },
      });
      assert.deepEqual([answer.status, await answer.text()], [204, '']);
      // RFC 9110, section 8.6: an answer without content has no length.
      assert.equal(answer.headers.get('content-length'), null);
    });
  });
}

describe('Plain Node', () => {
  it('says how long an answer is, in bytes', async () => {
    const { url } = await serve(mountings['plain Node']);
    const answer = await fetch(`${url}/newsletters/offers/unsubscribe`, { headers: { 'accept-language': 'de' } });
    const bytes = Buffer.byteLength(await answer.text());
    assert.equal(answer.headers.get('content-length'), String(bytes));
  });

  it('sends nothing after the headers to who asks for those alone', async () => {
    const { port } = await serve(mountings['plain Node']);
    const answer = await new Promise<string>((resolve) => {
      let text = '';
      const socket = connect(port, '127.0.0.1', () =>
        socket.write('HEAD /receiver/health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'),
      );
      socket.on('data', (data) => (text += String(data)));
      socket.on('close', () => resolve(text));
    });
    assert.match(answer, /^HTTP\/1\.1 405/);
    assert.ok(answer.endsWith('\r\n\r\n'));
  });

  it('ends a connection that sends far too much', async () => {
    const { port } = await serve(mountings['plain Node']);
    const ended = new Promise<number>((resolve) => {
      let sent = 0;
      const client = httpRequest({
        port,
        host: '127.0.0.1',
        path: '/receiver/requests',
        method: 'POST',
        headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' },
      });
      const chunk = Buffer.alloc(65_536, 32);
      const push = (): void => {
        sent += chunk.length;
        client.write(chunk, (error) => (error ? undefined : setImmediate(push)));
      };
      client.on('error', () => resolve(sent));
      client.on('response', (response) => response.resume());
      push();
    });
    assert.ok((await ended) < 50_000_000);
  });

  it('survives a client that goes away in the middle of its body', async () => {
    const { port, url } = await serve(mountings['plain Node']);
    await new Promise<void>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        const head =
          'POST /receiver/records HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n';
        socket.write(`${head}{"record":`, () => socket.destroy());
      });
      socket.on('close', () => resolve());
    });
    assert.equal((await fetch(`${url}/health`)).status, 200);
  });

  it('survives a host name that is none', async () => {
    const { port, url } = await serve(mountings['plain Node']);
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(port, '127.0.0.1', () =>
        socket.write('GET /receiver/health HTTP/1.1\r\nHost: [::\r\n\r\n'),
      );
      socket.on('data', (data) => {
        resolve(String(data));
        socket.destroy();
      });
    });
    assert.match(answer, /^HTTP\/1\.1 400/);
    assert.equal((await fetch(`${url}/health`)).status, 200);
  });
});
