import { globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { minify } from '@swc/core';
import { transform } from 'esbuild';

const compilerOptions = { experimentalDecorators: true, useDefineForClassFields: false };

/** Takes the types off; imports already carry `.ts`, so nothing has to be resolved. Types are checked by `npm run types`. */
export const typescript = {
  name: 'typescript',
  transform: (code, id) =>
    id.endsWith('.ts')
      ? transform(code, {
          loader: 'ts',
          target: 'es2022',
          sourcemap: true,
          sourcefile: id,
          tsconfigRaw: { compilerOptions },
        })
      : null,
};

/** The library leaves packages to its user's install, so each one it imports has to be a dependency. */
export const declaredOnly = {
  name: 'declared-only',
  resolveId(id, importer) {
    if (importer && /^[@a-z]/i.test(id))
      this.error(`${importer} imports ${id}, which is no dependency in package.json`);
  },
};

const isJson = (id) => id.endsWith('.json');

/**
 * swc's minifier: the smallest output of those tried. `@rollup/plugin-swc` only transforms. A classic script (`module`
 * false) keeps its top-level name, which is its global. The notice goes to the end, where it moves no mapping.
 */
export const minifyChunk = ({ module, notice }) => ({
  name: 'minify-chunk',
  async renderChunk(code, { moduleIds, isEntry }) {
    const { code: small, map } = await minify(code, {
      sourceMap: true,
      module,
      ecma: 2022,
      toplevel: module,
      compress: { passes: 3 },
      mangle: true,
      format: { comments: false },
    });
    if (moduleIds.every(isJson)) return { code: small, map };
    const others = moduleIds.some(packageFolder) ? '; with parts of others: THIRD-PARTY-NOTICES.txt' : '';
    const noted = `${small}\n/*! ${notice}${others} */`;
    return module && isEntry ? compiledWhole(noted, JSON.parse(map)) : { code: noted, map };
  },
});

/**
 * Has V8 compile a whole file beside the page's own work while it is coming in, not each function at its first call: of
 * what is loaded first most are called at once. Other engines read a comment. (Explicit compile hints, Chromium 136.)
 */
const compiledWhole = (code, map) => ({
  code: `//# allFunctionsCalledOnLoad\n${code}`,
  map: { ...map, mappings: `;${map.mappings}` },
});

const decorators = '\0decorators';

/**
 * One small helper for the decorators of properties instead of the compiler's in every module, and Lit's `property` without
 * the decorators of the standard. It does what elements need: a decorator of another kind than `property` and `state` fails.
 */
export const smallDecorators = {
  name: 'small-decorators',
  resolveId: (id) => (id === decorators || id.endsWith('/decorators/property.js') ? decorators : null),
  load: (id) =>
    id === decorators
      ? `export const property = (options) => (prototype, name) => void prototype.constructor.createProperty(name, options);
export const decorate = (list, prototype, name) => list.forEach((decorator) => decorator(prototype, name));`
      : null,
  transform(code, id) {
    if (!id.endsWith('.ts') || !code.includes('__decorateClass')) return null;
    const end = code.indexOf('\n};\n') + 4;
    const lines = code.slice(0, end).split('\n').length - 1;
    const small = `import { decorate as __decorateClass } from '${decorators}';${'\n'.repeat(lines)}${code.slice(end)}`;
    if (/__(decorateClass =|defProp)|\], [\w.]+, "\w+", [^2]\)/.test(small))
      this.error(`${id} has a decorator of another kind`);
    return { code: small, map: null };
  },
};

/** Puts the parts of all locales beside the drop-in, under their own names, by which it finds them. */
export const localesBeside = {
  name: 'locales-beside',
  buildStart() {
    for (const id of globSync('locales/{first,choices,rest,formats}/*.json'))
      this.emitFile({ type: 'chunk', id, fileName: id.replace(/\.json$/, '.js') });
  },
  /** A map of words leads nowhere. */
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle).filter(({ moduleIds }) => moduleIds?.every(isJson))) {
      Reflect.deleteProperty(bundle, chunk.sourcemapFileName);
      chunk.code = chunk.code.replace(/\/\/# sourceMappingURL=.*\n/, '');
    }
  },
  resolveId: (id, importer) => (id === './load-locale.ts' ? join(dirname(importer), 'load-locale-beside.ts') : null),
};

/** A file that carries other people's code carries their licences too. */
export const notices = (fileName) => ({
  name: 'notices',
  generateBundle(_, bundle) {
    const ids = Object.values(bundle).flatMap((chunk) => Object.keys(chunk.modules ?? {}));
    const folders = new Set(ids.map(packageFolder).filter(Boolean));
    if (folders.size === 0) return;
    this.emitFile({ type: 'asset', fileName, source: [...folders].sort().map(licenceOf).join('\n\n') });
  },
});

function packageFolder(id) {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id.replace('\0', ''))?.[0];
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const text = licenceText(folder);
  // Some packages point to this licence alone, and it asks that whoever gets the code gets its text (4(a)).
  const isWhole = license !== 'Apache-2.0' || text.includes('TERMS AND CONDITIONS');
  const rest = isWhole ? '' : `\n\n${readFileSync('.config/licences/Apache-2.0.txt', 'utf8').trim()}`;
  return `${name} ${version} (${license})\n\n${text}${rest}`;
}

/** @throws where a package brings no licence: then nobody may copy it */
function licenceText(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (!file) throw new Error(`${folder} has no licence file`);
  return readFileSync(join(folder, file), 'utf8').trim();
}
