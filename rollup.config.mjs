import { globSync, readFileSync } from 'node:fs';
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import htmlLiterals from 'rollup-plugin-html-literals';
import {
  declaredOnly,
  localesBeside,
  minifyChunk,
  notices,
  smallDecorators,
  typescript,
} from './.config/rollup-plugins.mjs';

/** Every entry of the package. What does not exist is left out, so a pattern may stand for many files or none. */
const entries = {
  library: [
    'src/index.ts',
    'src/define.ts',
    'src/gate.ts',
    'src/policy/index.ts',
    'src/policy/parse.ts',
    'src/policy/lint/index.ts',
    'src/elements/*/*.ts',
    'src/integrations/*.ts',
    'src/receiver/index.ts',
    'src/server/index.ts',
    'src/theme/index.ts',
    'locales/*.json',
  ],
  command: ['src/cli/main.ts'],
  dropIn: ['src/drop-in.ts'],
  gate: ['src/gate/script.ts'],
};

const { dependencies, peerDependencies = {}, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const installed = Object.keys({ ...dependencies, ...peerDependencies });
const external = (id) => id.startsWith('node:') || installed.some((name) => id === name || id.startsWith(`${name}/`));

const notice = `privacy-center ${version}, MIT`;
const words = json({ namedExports: false, compact: true });
const production = replace({ preventAssignment: true, 'process.env.NODE_ENV': '"production"' });

const fileName = ({ name }) => `${name.replace(/\.json$/, '')}.js`;

/**
 * What opens together is one file: fifteen small ones for the settings would each be asked for, and each compresses worse.
 * What several views share goes with the settings, which are opened most.
 */
const together = {
  schema: /\/src\/(center\/whole-policy|policy\/(parse|schema|problems|references|unknown-fields))\.ts$|\/valibot\//,
  policy:
    /\/src\/(center\/sealed-policy|stores\/consent\/sha256|policy\/(policy-seal|valid-policy|deep-freeze|duration|codes|fingerprint|make-index|lookup|summary|validity|eea))\.ts$/,
  settings:
    /\/src\/(elements\/(dialog|settings|service|disclosure)\/|elements\/(heading|picture-fold|view-icons)\.ts|styles\/(fold|search|switch)|disclosure\/(service|parts|context|document|address)\.ts)|\/lit-html\/(directive|async-directive|directives\/)|\/decorators\/state\.|\/i18n\/(durations|lifetime-words)/,
};
const partOf = (id) => Object.keys(together).find((name) => together[name].test(id));

const library = {
  external,
  plugins: [declaredOnly, typescript, words, resolve()],
  output: {
    preserveModules: true,
    preserveModulesRoot: 'src',
    entryFileNames: fileName,
  },
};

const command = {
  external,
  plugins: [typescript, words, resolve({ exportConditions: ['node'], preferBuiltins: true })],
  output: {
    entryFileNames: 'cli/main.js',
    chunkFileNames: 'cli/[name]-[hash].js',
    plugins: [notices('cli/THIRD-PARTY-NOTICES.txt')],
  },
};

const dropIn = {
  plugins: [
    localesBeside,
    typescript,
    smallDecorators,
    htmlLiterals({ include: ['src/**/*.ts'] }),
    words,
    production,
    resolve({ exportConditions: ['production', 'browser'] }),
  ],
  output: {
    entryFileNames: 'privacy-center.js',
    chunkFileNames: 'parts/[name]-[hash:6].js',
    manualChunks: partOf,
    onlyExplicitManualChunks: true,
    plugins: [minifyChunk({ module: true, notice }), notices('THIRD-PARTY-NOTICES.txt')],
  },
};

const gate = {
  plugins: [typescript, production, resolve({ exportConditions: ['production', 'browser'] })],
  output: {
    format: 'iife',
    entryFileNames: 'privacy-gate.js',
    plugins: [minifyChunk({ module: false, notice })],
  },
};

const targets = { library, command, dropIn, gate };

export default Object.entries(targets)
  .map(([name, target]) => ({
    ...target,
    input: entries[name].flatMap((pattern) => globSync(pattern)),
    onwarn: ({ code, message }) => {
      if (code !== 'EMPTY_BUNDLE') throw new Error(message); // a module of types only
    },
    output: { dir: 'dist', format: 'es', sourcemap: true, freeze: false, ...target.output },
  }))
  .filter(({ input }) => input.length > 0);
