#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { CommanderError } from 'commander';
import { CommandError } from './command-error.ts';
import { createIo } from './io.ts';
import { createProgram, languageAsked } from './program.ts';

const io = createIo(process);
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const program = createProgram(io, version, (code) => (process.exitCode = code));

/** 0 done, 1 findings, 2 could not run. Commander has said by itself what was wrong with the arguments. */
function failed(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof CommandError)) throw error;
  io.err(`privacy-center: ${error.said[languageAsked(program, io.language)]}\n`);
  return 2;
}

/** A reader such as `head` may close the pipe early; that is no error of ours. */
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 2));

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = failed(error);
}
