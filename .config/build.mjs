/** `npm run build`: everything in `dist/`, from nothing. A part that fails does not keep the others from being built. */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

const run = (command, ...args) => {
  const { status } = spawnSync(join('node_modules/.bin', command), args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exitCode = 1;
};

rmSync('dist', { recursive: true, force: true });
run('tsc', '-p', '.config/tsconfig.build.json');
run('rollup', '-c', '--silent');
placeTypes();
if (existsSync('src/policy/schema.ts')) run('node', '.config/schema.mjs');
run('node', '.config/themes.mjs');
run('node', '.config/notice-css.mjs');
run('node', '.config/footer-css.mjs');
run('cem', 'analyze', '--quiet', '--config', '.config/manifest.mjs');
run('node', '.config/framework-types.mjs');
run('node', '.config/editor-data.mjs');
run('node', '.config/supply.mjs');
console.log(`dist: ${globSync('dist/**/*.js').length} modules`);

/** Moves the declarations beside their modules; their imports name the `.js` file, which every TypeScript understands. */
function placeTypes() {
  for (const file of globSync('dist/.types/src/**/*.d.ts')) {
    const place = join('dist', relative('dist/.types/src', file));
    mkdirSync(dirname(place), { recursive: true });
    const text = readFileSync(file, 'utf8').replace(/((?:from|import\(|import) ?["']\.[^"']*)\.ts(["'])/g, '$1.js$2');
    writeFileSync(file, text);
    renameSync(file, place);
  }
  rmSync('dist/.types', { recursive: true, force: true });
  for (const file of globSync('dist/locales/*.js')) {
    const json = `../../locales/${basename(file, '.js')}.json`;
    writeFileSync(
      file.replace(/\.js$/, '.d.ts'),
      `import words from '${json}' with { type: 'json' };\nexport default words;\n`,
    );
  }
}
