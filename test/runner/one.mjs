/** `npm run test:one -- <file> [engine]`: one file (or pattern) in one browser; `npm run coverage`: all in Chromium. */
import { globSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runInBrowser } from './browser.mjs';
import { engineNames } from './engines.mjs';

const { values, positionals } = parseArgs({ options: { coverage: { type: 'boolean' } }, allowPositionals: true });
const engine = positionals.find((word) => engineNames.includes(word)) ?? 'chromium';
const patterns = positionals.filter((word) => !engineNames.includes(word));
const files = (patterns.length > 0 ? patterns : ['test/**/*.test.ts']).flatMap((pattern) => globSync(pattern));

if (files.length === 0) throw new Error(`no file matches ${patterns.join(' ') || 'test/**/*.test.ts'}`);
const { passed, failed } = await runInBrowser(engine, files, values);
console.log(`${engine}: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
