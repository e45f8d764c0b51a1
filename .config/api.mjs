/**
 * What the package offers, in types, so that a review sees when it changes: `npm run api` writes it to `.config/api` from the
 * built declarations, `npm run api -- --check` says what differs and ends with 1.
 */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { format } from 'prettier';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';

const folder = '.config/api';

/** One file an entry of the package, named as it is imported; the elements' own are in `custom-elements.json`. */
const entries = {
  index: 'dist/index.d.ts',
  gate: 'dist/gate.d.ts',
  policy: 'dist/policy/index.d.ts',
  'policy-lint': 'dist/policy/lint/index.d.ts',
  receiver: 'dist/receiver/index.d.ts',
  server: 'dist/server/index.d.ts',
  theme: 'dist/theme/index.d.ts',
  ...Object.fromEntries(
    globSync('dist/integrations/*.d.ts')
      .sort()
      .map((file) => [`integrations/${basename(file, '.d.ts')}`, file]),
  ),
};

async function report() {
  const bundle = await rollup({
    input: entries,
    // The words are a file of their own, in which a review sees what changes.
    external: [/^node:/, /locales\/.*\.json$/],
    plugins: [dts()],
  });
  const { output } = await bundle.generate({ entryFileNames: '[name].d.ts', chunkFileNames: 'shared/[name].ts' });
  const options = { parser: 'typescript', singleQuote: true, printWidth: 120 };
  const texts = output.map(async ({ fileName, code }) => [fileName, await format(code, options)]);
  return new Map(await Promise.all(texts));
}

const found = await report();
const kept = new Map(
  globSync('**/*.d.ts', { cwd: folder }).map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
);
const changed = [...new Set([...found.keys(), ...kept.keys()])].filter((file) => found.get(file) !== kept.get(file));

if (!process.argv.includes('--check')) {
  rmSync(folder, { recursive: true, force: true });
  for (const [file, text] of found) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  console.log(changed.length === 0 ? 'The API is as it was.' : `The API has changed: ${changed.join(', ')}`);
} else if (changed.length > 0) {
  console.error(`The API has changed and ${folder} does not say so: ${changed.join(', ')}.`);
  console.error(
    'Run `npm run build && npm run api`, read the difference as a user of the package would, and commit it.',
  );
  process.exitCode = 1;
}
