/**
 * `npm run bench:receiver`: how many records a receiver accepts per second, beside a bare server that inserts the same row
 * in the same way. Both take turns, so that what else the machine does hits both. `BENCH_SECONDS` and `BENCH_ROUNDS` change the length.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, openSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { consentEvent, delivery } from '../../receiver/fixture.ts';
import { startPostgres, withoutPostgres } from '../../receiver/postgres-server.ts';
import { load, type Measured } from './load.ts';

const seconds = Number(process.env['BENCH_SECONDS'] ?? 2);
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5);
const connections = 64;
const records = 100_000;

interface Target {
  readonly name: string;
  readonly port: number;
  readonly process: ChildProcess;
  readonly measured: Measured[];
}

const folder = mkdtempSync(join(tmpdir(), 'privacy-center-bench-'));
const script = fileURLToPath(new URL('target.ts', import.meta.url));

async function start(kind: 'receiver' | 'bare', store: string, place: string): Promise<Target> {
  const name = `${kind} on ${store}`;
  const log = openSync(join(folder, `${kind}-${store}.log`), 'w');
  const child = fork(script, [kind, place], { execArgv: ['--expose-gc'], stdio: ['ignore', log, 'inherit', 'ipc'] });
  const { port } = await new Promise<{ port: number }>((resolve, reject) => {
    child.once('message', (message) => resolve(message as { port: number }));
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code}`)));
  });
  return { name, port, process: child, measured: [] };
}

const memoryOf = ({ process: child }: Target): Promise<NodeJS.MemoryUsage> =>
  new Promise((resolve) => {
    child.once('message', (message) => resolve((message as { memory: NodeJS.MemoryUsage }).memory));
    child.send('memory');
  });

/** A new visitor's first choice as HTTP text: one event of a new record. */
function nextRequest(): Buffer {
  const body = JSON.stringify(delivery({ events: [consentEvent({ id: randomUUID(), at: Date.now() })] }));
  const head = `POST /receiver/records HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
  return Buffer.from(head + body);
}

/** Requests made beforehand, so that making them does not take the time of the server's processor. */
function prepare(count: number): () => Buffer {
  const ready = Array.from({ length: count }, nextRequest);
  return () => ready.pop() ?? nextRequest();
}

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
const median = (values: readonly number[]): number =>
  percentile(
    [...values].sort((a, b) => a - b),
    0.5,
  );

function report(target: Target, floor: Target): string {
  const rate = median(target.measured.map(({ perSecond }) => perSecond));
  const share = median(target.measured.map(({ perSecond }, at) => perSecond / floor.measured[at]!.perSecond));
  const latencies = target.measured.flatMap(({ latencies: all }) => all).sort((a, b) => a - b);
  const [p50, p99] = [0.5, 0.99].map((at) => percentile(latencies, at).toFixed(1).padStart(6));
  const percent = `${(share * 100).toFixed(0)} %`.padStart(7);
  return `${target.name.padEnd(24)}${rate.toFixed(0).padStart(8)}${percent} ${p50} ${p99}`;
}

async function compare(store: string, placeOf: (kind: string) => string): Promise<void> {
  const targets = [await start('bare', store, placeOf('bare')), await start('receiver', store, placeOf('receiver'))];
  for (const { port } of targets) await load(port, connections, prepare(2_000), (_, answers) => answers >= 2_000);
  for (let round = 0; round < rounds; round++) {
    for (const { port, measured } of round % 2 === 0 ? targets : targets.toReversed()) {
      measured.push(await load(port, connections, prepare(seconds * 12_000), (passed) => passed >= seconds));
    }
  }
  for (const target of targets) console.log(report(target, targets[0]!));
  for (const target of targets) target.process.kill();
}

async function watchMemory(): Promise<void> {
  const target = await start('receiver', 'memory', join(folder, 'memory.sqlite'));
  console.log(`\nMemory of a receiver over ${records.toLocaleString('en')} records (MB, heap after collection):`);
  const step = records / 5;
  for (let done = 0; done <= records; done += step) {
    if (done > 0) await load(target.port, connections, prepare(step), (_, answers) => answers >= step);
    const { heapUsed, rss } = await memoryOf(target);
    const mega = (bytes: number): string => (bytes / 1e6).toFixed(1).padStart(7);
    console.log(`${String(done).padStart(8)} records: heap${mega(heapUsed)}, resident${mega(rss)}`);
  }
  target.process.kill();
}

const server = await startPostgres();
console.log(
  `${connections} connections, ${rounds} rounds of ${seconds} s each in turns, ${availableParallelism()} processors`,
);
console.log(`${''.padEnd(24)}   rec/s  of bare p50 ms p99 ms`);
await compare('SQLite', (kind) => join(folder, `${kind}.sqlite`));
if (server) await compare('PostgreSQL', () => server.database());
else console.log(withoutPostgres);
await watchMemory();
server?.remove();
rmSync(folder, { recursive: true });
