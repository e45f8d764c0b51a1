/** The built package as its users meet it: imported in plain Node, and bundled with nothing lost. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The scripts for a page; everything else must load on a server. */
const needsPage = ['./privacy-center.js', './privacy-gate.js'];
/** Registers where there is something to register with, and exports nothing. */
const registers = './define';
await import(registers.replace('.', 'privacy-center'));

const isModule = (entry) =>
  !/\.(css|json)$/.test(entry) && exports[entry].default && ![...needsPage, registers].includes(entry);
const moduleEntries = Object.keys(exports).filter(isModule);
for (const entry of moduleEntries.flatMap(expand)) {
  const names = Object.keys(await import(entry));
  assert.ok(names.length > 0, `${entry} exports nothing`);
}

const tags = new Set(
  JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'))
    .modules.flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ tagName }) => tagName ?? []),
);
const bundle = await bundled(`import 'privacy-center/define';`);
for (const tag of tags) assert.ok(bundle.includes(tag), `a bundle of privacy-center/define lacks <${tag}>`);

const dropped = await bundled(`import { createCenter } from 'privacy-center';`);
assert.ok(!dropped.includes('customElements.define'), 'an unused import of privacy-center registers elements');

console.log(`${moduleEntries.length} kinds of entry load in Node; a bundle keeps ${tags.size} elements`);

/** The real names behind an entry with a pattern: those for which every `*` of the file is the same word. */
function expand(entry) {
  const name = entry.replace('.', 'privacy-center');
  if (!entry.includes('*')) return [name];
  const file = exports[entry].default;
  const before = file.slice(2, file.indexOf('*')).length;
  const words = globSync(file).map((found) => found.slice(before).split(/[/.]/)[0]);
  return [...new Set(words)]
    .filter((word) => existsSync(file.replaceAll('*', word)))
    .map((word) => name.replace('*', word));
}

/** What esbuild makes of a user's module; the package finds itself by its own name. */
async function bundled(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0].text;
}
