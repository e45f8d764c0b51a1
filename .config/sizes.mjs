import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A built file and all that it imports at once; what it may load later is not in it. */
function withImports(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport) ?"(\.[^"]+\.js)"/g)) {
    withImports(join(dirname(file), path), seen);
  }
  return seen;
}

const part = (name) => globSync(`dist/parts/${name}-*.js`).filter((file) => basename(file).startsWith(`${name}-`));
const fetched = (...files) =>
  [...new Set(files.flatMap((file) => [...withImports(file)]))].map((file) => join('..', file));

const center = 'dist/privacy-center.js';
// A new visitor is asked, and the look of the choices is judged.
const asked = [center, 'dist/locales/first/de.js', ...part('keep')];
// The index has sealed the policy (docs/decisions/0006): what validates it is not loaded.
const opened = [...asked, 'dist/locales/choices/de.js', ...['settings', 'policy'].flatMap(part)];

/** What a visitor fetches, in the order it happens; without the policy. The aims are in `docs/performance.md`. */
export default [
  { name: 'gate, for <head>', path: ['../dist/privacy-gate.js'], limit: '3000 B' },
  { name: 'first layer with its German words', path: fetched(...asked), limit: '28500 B' },
  { name: 'up to the open settings', path: fetched(...opened), limit: '45600 B' },
  {
    name: 'what validates a policy without a seal',
    path: fetched(...opened, ...part('schema')).filter((file) => !fetched(...opened).includes(file)),
    limit: '6060 B',
  },
].map((budget) => ({ gzip: true, ...budget }));
