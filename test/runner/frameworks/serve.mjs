import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { listen } from '../../../demo/server/listen.mjs';
import { siteHandler } from '../../../demo/server/site-handler.mjs';

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, 'localhost', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

/** Built files, under the strict content policy of our own sites; third parties may be loaded where they are named. */
export const serveFiles = (mounts, thirdParty) =>
  listen({ port: 0, host: 'localhost', handler: siteHandler({ mounts, thirdParty }) });

/** The app's own server, once it answers. */
export async function serveNext(folder) {
  const port = await freePort();
  const next = join(folder, 'node_modules/next/dist/bin/next');
  const server = spawn(process.execPath, [next, 'start', '--port', String(port)], { cwd: folder, detached: true });
  await new Promise((ready, failed) => {
    server.stdout.on('data', (text) => /ready/i.test(text) && ready());
    server.on('exit', () => failed(new Error('next start has ended')));
  });
  return { origin: `http://localhost:${port}`, close: () => process.kill(-server.pid) };
}
