import { createServer } from 'node:http';

/** Listens on the port, or on the next free one, and says so. */
export function listen({ port, host, handler }) {
  const server = createServer(handler);
  return new Promise((resolve, reject) => {
    server.on('error', (error) => {
      if (error.code !== 'EADDRINUSE' || port >= 65_535) return reject(error);
      console.log(`Port ${port} is in use, trying ${port + 1}.`);
      port += 1;
      server.listen(port, host);
    });
    server.on('listening', () =>
      resolve({ origin: `http://${host}:${server.address().port}`, close: () => end(server) }),
    );
    server.listen(port, host);
  });
}

function end(server) {
  server.close();
  server.closeAllConnections();
}
