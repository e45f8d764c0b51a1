import type { Command } from 'commander';
import { textIfThere, type Io } from './io.ts';
import { readPolicy } from './lint.ts';
import { sealedIndex } from './sealed-index.ts';

const besides = (file: string): string => `${file.replace(/\.json$/, '')}.index.json`;

/** Adds the command `index`. */
export function addIndex(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command('index')
    .description('Write the small file from which a page asks its question, without loading the policy.')
    .argument('<file>', 'the policy')
    .option('--out <file>', 'where to write; beside the policy as NAME.index.json without it')
    .option('--check', 'write nothing; say whether the index is that of the policy')
    .addHelpText(
      'after',
      `
Exit codes: 0 done, 1 the index is missing or outdated (--check), 2 the command could not run.

Examples:
  $ privacy-center index policy.json
  $ privacy-center index policy.json --check`,
    )
    .action((file: string, { out = besides(file), check }: { out?: string; check?: boolean }) => {
      const bytes = io.read(file);
      const index = sealedIndex(readPolicy(io, file, bytes), new TextDecoder().decode(bytes));
      const text = `${JSON.stringify(index)}\n`;
      if (!check) return io.write(out, text);
      if (textIfThere(io, out) === text) return undefined;
      io.err(`${out}: not the index of ${file}; "privacy-center index ${file}" writes it\n`);
      return finish(1);
    });
}
