import { CommandError } from '../../src/cli/command-error.ts';
import { CommanderError } from 'commander';
import type { Io } from '../../src/cli/io.ts';
import { createProgram, languageAsked } from '../../src/cli/program.ts';
import { said } from '../../src/policy/lint/index.ts';

/** What a command said and did. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly files: ReadonlyMap<string, string>;
}

/** What a test can do to the files while a command watches them. */
interface Disk {
  readonly write: Io['write'];
  readonly remove: (file: string) => void;
}

type Files = Readonly<Record<string, string | Uint8Array | object>>;

function bytesOf(content: Files[string]): Uint8Array {
  if (content instanceof Uint8Array) return content;
  return new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content, null, 2));
}

/** Runs the command line with files in memory, on 24 November 2026, without a terminal. `touch` is called with what the watcher waits for. */
export async function run(
  files: Files,
  args: readonly string[],
  touch?: (changed: () => void, disk: Disk) => void,
): Promise<Ran> {
  const disk = new Map(Object.entries(files).map(([name, content]) => [name, bytesOf(content)]));
  let [out, err, code] = ['', '', 0];
  const io: Io = {
    out: (text) => (out += text),
    err: (text) => (err += text),
    read: (file) => {
      const found = disk.get(file);
      if (!found) throw new CommandError(said(`${file}: diese Datei gibt es nicht`, `${file}: there is no such file`));
      // What has been read from the standard input is not there a second time.
      if (file === '-') disk.delete(file);
      return found;
    },
    write: (file, text) => disk.set(file, bytesOf(text)),
    watch: (_, changed) => touch?.(changed, { write: io.write, remove: (file) => disk.delete(file) }),
    paint: (_, text) => text,
    today: '2026-11-24',
    language: 'en',
    interactive: false,
  };
  const program = createProgram(io, '1.2.3', (it) => (code = it));
  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) code = error.exitCode === 0 ? 0 : 2;
    else if (error instanceof CommandError)
      [err, code] = [`${err}${error.said[languageAsked(program, io.language)]}`, 2];
    else throw error;
  }
  const decoder = new TextDecoder();
  return { code, out, err, files: new Map([...disk].map(([name, content]) => [name, decoder.decode(content)])) };
}
