import { mkdirSync, readFileSync, readSync, watch, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { isatty } from 'node:tty';
import { styleText } from 'node:util';
import { said, type Said } from '../policy/lint/index.ts';
import { systemClock } from '../ports/clock.ts';
import type { Language, Paint } from './report.ts';
import { CommandError } from './command-error.ts';

/** Everything the commands touch outside themselves. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** The bytes of a file; `-` is the standard input. */
  readonly read: (file: string) => Uint8Array;
  readonly write: (file: string, text: string) => void;
  /** Calls back whenever a file changes, until the process ends. */
  readonly watch: (file: string, changed: () => void) => void;
  readonly paint: Paint;
  /** The day, as `2026-11-01`. */
  readonly today: string;
  readonly language: Language;
  /** Whether a person can answer questions. */
  readonly interactive: boolean;
}

const reasons: Readonly<Record<string, Said>> = {
  ENOENT: said('diese Datei gibt es nicht', 'there is no such file'),
  EACCES: said('die Datei darf nicht gelesen oder geschrieben werden', 'the file may not be read or written'),
  EISDIR: said('das ist ein Ordner', 'this is a folder'),
};

function explained<Result>(file: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const { de, en } = reasons[code ?? ''] ?? said(message, message);
    throw new CommandError(said(`${file}: ${de}`, `${file}: ${en}`));
  }
}

const pause = new Int32Array(new SharedArrayBuffer(4));

/** The whole standard input. A pipe may say that nothing is there yet (EAGAIN); then a moment later. */
function readInput(): Uint8Array {
  const chunks: Buffer[] = [];
  const chunk = Buffer.alloc(65_536);
  for (;;) {
    try {
      const length = readSync(0, chunk);
      if (length === 0) return Buffer.concat(chunks);
      chunks.push(Buffer.from(chunk.subarray(0, length)));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return Buffer.concat(chunks);
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(pause, 0, 0, 10);
    }
  }
}

/** Editors save in several steps; changes within this time count as one. In milliseconds. */
const settling = 100;

/** Watches the folder, because editors put a new file in the place of the old one. */
function watchFile(file: string, changed: () => void): void {
  let waiting: NodeJS.Timeout | undefined;
  explained(file, () =>
    watch(dirname(file), (_, name) => {
      if (name !== basename(file)) return;
      clearTimeout(waiting);
      waiting = setTimeout(changed, settling);
    }),
  );
}

/** The real thing: files, terminal, clock. Colour only on a terminal and never with NO_COLOR (no-color.org). */
export function createIo({ stdout, stderr, env }: NodeJS.Process): Io {
  const colour = stdout.isTTY && !env.NO_COLOR && env.TERM !== 'dumb';
  const locale = env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? '';
  return {
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    read: (file) => explained(file, () => (file === '-' ? readInput() : readFileSync(file))),
    write: (file, text) =>
      explained(file, () => {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      }),
    watch: watchFile,
    paint: (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text),
    today: new Date(systemClock.now()).toISOString().slice(0, 10),
    language: locale.startsWith('de') ? 'de' : 'en',
    interactive: isatty(0) && isatty(1),
  };
}

/** What a file holds; nothing where there is none. */
export function textIfThere(io: Io, file: string): string | undefined {
  try {
    return new TextDecoder().decode(io.read(file));
  } catch (error) {
    if (error instanceof CommandError) return undefined;
    throw error;
  }
}
