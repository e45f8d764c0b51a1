import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A receiver that runs in a process of its own. */
export interface ReceiverProcess {
  readonly url: string;
  /** Ends it at once, as the kernel does: nothing more is run. */
  kill(): Promise<void>;
}

const script = fileURLToPath(new URL('server.ts', import.meta.url));

/** Starts a receiver on a file or a `postgres://` address. @param user the user id it runs as, where we are root */
export async function startReceiver(store: string, user?: number): Promise<ReceiverProcess> {
  const args = [script, store, ...(user === undefined ? [] : [String(user)])];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const port = await firstLine(child);
  return {
    url: `http://127.0.0.1:${port}/receiver`,
    kill: () =>
      new Promise((resolve) => {
        child.once('close', () => resolve());
        child.kill('SIGKILL');
      }),
  };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let errors = '';
    child.stderr!.on('data', (data) => (errors += String(data)));
    child.stdout!.once('data', (data) => resolve(String(data).trim()));
    child.once('close', () => reject(new Error(`The receiver did not start: ${errors}`)));
  });
}

/** Asks for JSON; `undefined` where no answer came. */
export async function ask(method: 'GET' | 'POST', url: string, body?: unknown) {
  try {
    const json = body === undefined ? {} : { body: JSON.stringify(body) };
    const answer = await fetch(url, { method, headers: { 'content-type': 'application/json' }, ...json });
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- any document may come
    return { status: answer.status, body: (await answer.json()) as Record<string, any> };
  } catch {
    return undefined;
  }
}
