/**
 * `npm run locales`: writes what is made of the locales. `npm run locales -- --check fr pl`: looks through those as well,
 * and says what is wrong, where, and how it is mended; `--check` alone looks through all.
 */
import { parseArgs } from 'node:util';
import { faultsOf } from './check.ts';
import { faultText, tagsOfFiles } from './locale.ts';
import { writeFiles } from './write.ts';

const { values, positionals } = parseArgs({ options: { check: { type: 'boolean' } }, allowPositionals: true });

writeFiles();
if (values.check) {
  for (const tag of positionals.length > 0 ? positionals : tagsOfFiles()) {
    const faults = faultsOf(tag);
    console.log(
      [
        ...faults.map(faultText),
        `${tag}: ${faults.length === 0 ? 'nothing is wrong' : `${faults.length} to mend`}`,
      ].join('\n'),
    );
    if (faults.length > 0) process.exitCode = 1;
  }
}
