import { connect, type Socket } from 'node:net';

/** What a stretch of load has measured. */
export interface Measured {
  /** Answers with status 200 per second. */
  readonly perSecond: number;
  /** How long each answer took, in milliseconds. */
  readonly latencies: readonly number[];
}

/** One kept-alive connection: a request is written when the answer to the one before has come. */
function client(port: number, next: () => Buffer, done: (milliseconds: number) => void, running: () => boolean) {
  return new Promise<void>((resolve, reject) => {
    let start = 0;
    let seen = '';
    const send = (socket: Socket): void => {
      start = performance.now();
      socket.write(next());
    };
    const socket = connect(port, '127.0.0.1', () => send(socket)).setNoDelay(true);
    socket.on('error', reject);
    socket.on('data', (data) => {
      seen += data.toString('latin1');
      const end = seen.indexOf('\r\n\r\n');
      const length = Number(/content-length: (\d+)/i.exec(seen)?.[1]);
      if (end < 0 || seen.length < end + 4 + length) return;
      if (!seen.startsWith('HTTP/1.1 200')) return reject(new Error(seen));
      seen = '';
      done(performance.now() - start);
      if (running()) return send(socket);
      socket.end();
      return resolve();
    });
  });
}

/**
 * Loads a server over so many connections, each of which waits for its answer.
 *
 * @param enough whether it has lasted long enough, given the seconds since the start and the answers so far
 */
export async function load(
  port: number,
  connections: number,
  next: () => Buffer,
  enough: (seconds: number, answers: number) => boolean,
): Promise<Measured> {
  const latencies: number[] = [];
  const start = performance.now();
  const seconds = (): number => (performance.now() - start) / 1000;
  const running = (): boolean => !enough(seconds(), latencies.length);
  await Promise.all(
    Array.from({ length: connections }, () => client(port, next, (took) => latencies.push(took), running)),
  );
  return { perSecond: latencies.length / seconds(), latencies };
}
