import { execFileSync, spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  appendFileSync,
  chownSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A private PostgreSQL server, on loopback, with its own data. */
export interface PostgresServer {
  /** An empty database of its own for each call. */
  database(): string;
  start(): void;
  /** Ends it as a power cut would: nothing is written any more. */
  crash(): void;
  /** Ends it and deletes its data. */
  remove(): void;
}

const isRoot = process.getuid?.() === 0;
const user = 'postgres';

/** The server refuses to run as root; as root it runs as the package's own user. */
const asUser = (command: string, args: readonly string[]): readonly [string, string[]] =>
  isRoot ? ['runuser', ['-u', user, '--', command, ...args]] : [command, [...args]];

function run(command: string, args: readonly string[], options: SpawnSyncOptions = {}): string {
  const [program, all] = asUser(command, args);
  const { status, stdout, stderr, error } = spawnSync(program, all, { encoding: 'utf8', cwd: tmpdir(), ...options });
  if (status !== 0) throw new Error(`${command}: ${error?.message ?? ''}${String(stdout)}${String(stderr)}`);
  return String(stdout ?? '');
}

/** The folder of the newest server on this machine. */
const findPrograms = (): string | undefined =>
  globSync('/usr/lib/postgresql/*/bin/initdb')
    .sort((a, b) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]))
    .concat(globSync('/usr/local/pgsql/bin/initdb'), globSync('/opt/homebrew/opt/postgresql*/bin/initdb'))
    .map((path) => path.replace(/\/initdb$/, ''))
    .at(-1);

/** Debian's own package, without the server that it would start for everyone. */
function install(): void {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return;
  const settings = '/etc/postgresql-common/createcluster.conf';
  const apt = (...args: string[]): void =>
    void spawnSync('apt-get', ['-y', '-qq', '--no-install-recommends', ...args], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 240_000,
    });
  apt('update');
  apt('install', 'postgresql-common');
  if (existsSync(settings)) appendFileSync(settings, '\ncreate_main_cluster = false\n');
  apt('install', 'postgresql');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Starts a server of its own; `undefined` where PostgreSQL is neither there nor can be installed. */
export async function startPostgres(): Promise<PostgresServer | undefined> {
  if (!findPrograms()) install();
  const programs = findPrograms();
  if (!programs) return undefined;
  const program = (name: string): string => join(programs, name);
  const folder = mkdtempSync(join(tmpdir(), 'privacy-center-postgres-'));
  const data = join(folder, 'data');
  const password = randomBytes(16).toString('hex');
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password);
  mkdirSync(data);
  if (isRoot) {
    const id = Number(execFileSync('id', ['-u', user], { encoding: 'utf8' }));
    for (const path of [folder, data, passwordFile]) chownSync(path, id, -1);
  }
  run(program('initdb'), ['-D', data, '-U', 'tests', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8']);
  const port = await freePort();
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c max_connections=60`;

  const start = (): void =>
    void run(program('pg_ctl'), ['-D', data, '-w', '-o', settings, '-l', join(folder, 'log'), 'start']);
  const stop = (mode: 'fast' | 'immediate'): void => {
    if (existsSync(join(data, 'postmaster.pid'))) run(program('pg_ctl'), ['-D', data, '-w', '-m', mode, 'stop']);
  };

  let databases = 0;
  start();
  const server: PostgresServer = {
    database() {
      const name = `test_${++databases}`;
      const env = { ...process.env, PGPASSWORD: password };
      run(program('createdb'), ['-h', '127.0.0.1', '-p', String(port), '-U', 'tests', name], { env });
      return `postgres://tests:${password}@127.0.0.1:${port}/${name}`;
    },
    start,
    crash: () => stop('immediate'),
    remove() {
      process.off('exit', server.remove);
      stop('immediate');
      rmSync(folder, { recursive: true, force: true });
    },
  };
  process.on('exit', server.remove);
  return server;
}

/** Why tests on PostgreSQL do not run. In CI they must. */
export const withoutPostgres = 'PostgreSQL is not on this machine and could not be installed (apt-get, as root).';
