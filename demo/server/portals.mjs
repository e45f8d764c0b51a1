import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import { isOlder } from './build.mjs';

/** The portals take the package in through a bundler, from its sources. */
const names = ['customer-portal', 'supplier-portal'];
const sources = ['src/**/*.ts', 'locales/*.json', 'demo/sites/{shared,portals,*-portal}/**/*', 'demo/accounts/*.ts'];

const alias = [
  { find: /^privacy-center$/, replacement: resolve('src/index.ts') },
  { find: /^privacy-center\/gate$/, replacement: resolve('src/gate.ts') },
  { find: /^privacy-center\/(integrations\/.+)$/, replacement: resolve('src/$1.ts') },
];

const configOf = (name, folder) => ({
  configFile: false,
  root: resolve('demo/sites', name),
  base: `/${name}/`,
  publicDir: false,
  logLevel: 'warn',
  resolve: { alias },
  build: {
    outDir: resolve(folder, name),
    emptyOutDir: true,
    target: 'es2022',
    // A strict content security policy takes no `data:` styles or scripts, and the preload of modules needs no helper.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1_000,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
});

/** Whether the built portals are missing or older than what they are built from. */
export const arePortalsStale = (folder) => isOlder(globSync(`${folder}/*/index.html`), sources, names.length);

/** Builds the portals into a folder, both unless told which. Rejects when one cannot be built. */
export async function buildPortals(folder, wanted = names) {
  for (const name of wanted) await build(configOf(name, folder));
}
