/** Says in `dist/` what the package is made of (`sbom.json`) and by which hashes its drop-in files are known. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const { name, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const write = (file, value) => writeFileSync(join('dist', file), `${JSON.stringify(value, undefined, 2)}\n`);

/** Where `docs/start.md` puts the files. */
const place = '/privacy/';

writeSbom();
writeIntegrity();

/** Packages whose code a user installs or gets in a bundle, in the form of CycloneDX; by npm, from the lock file. */
function writeSbom() {
  const command = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'];
  const { stdout, stderr, status } = spawnSync('npm', command, {
    encoding: 'utf8',
    maxBuffer: 1e9,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm sbom failed: ${stderr}`);
  // Of what differs from build to build nothing is needed.
  const { serialNumber: _number, metadata, components, dependencies: graph, ...sbom } = JSON.parse(stdout);
  const { timestamp: _time, component, ...rest } = metadata;
  const shipped = shippedRefs(components, new Map(graph.map(({ ref, dependsOn }) => [ref, dependsOn])));
  write('sbom.json', {
    ...sbom,
    metadata: { ...rest, component: { ...component, name } },
    components: components.filter((it) => shipped.has(it['bom-ref'])),
    dependencies: graph.filter(({ ref }) => shipped.has(ref)),
  });
}

/** What is installed with the package, directly or not, and what the notices say was bundled. */
function shippedRefs(components, dependsOn) {
  const notices = globSync('dist/**/THIRD-PARTY-NOTICES.txt').map((file) => readFileSync(file, 'utf8'));
  const isBundled = (it) => notices.some((text) => `\n${text}`.includes(`\n${it.name} ${it.version} (`));
  // What only we work with, TypeScript for one, is an optional peer of some of them.
  const isOurTool = (it) =>
    it.scope === 'optional' || it.properties.some((property) => property.name === 'cdx:npm:package:development');
  const refsOf = (is) => components.filter(is).map((it) => it['bom-ref']);
  const tools = new Set(refsOf(isOurTool));
  const shipped = new Set(refsOf(isBundled));
  const add = (ref) => {
    if (tools.has(ref)) return;
    shipped.add(ref);
    dependsOn.get(ref)?.forEach((inner) => !shipped.has(inner) && add(inner));
  };
  refsOf((it) => it.name in dependencies).forEach(add);
  return shipped;
}

/** Subresource Integrity (W3C): a browser runs no file of another hash. The import map speaks for what is imported. */
function writeIntegrity() {
  const files = globSync(['privacy-*.js', 'parts/*.js', 'locales/**/*.js'], { cwd: 'dist' }).sort();
  const hashOf = (file) =>
    `sha384-${createHash('sha384')
      .update(readFileSync(join('dist', file)))
      .digest('base64')}`;
  const integrity = Object.fromEntries(files.map((file) => [file.replaceAll('\\', '/'), hashOf(file)]));
  write('integrity.json', integrity);
  const { 'privacy-gate.js': gate, ...modules } = integrity;
  const map = Object.fromEntries(Object.entries(modules).map(([file, hash]) => [place + file, hash]));
  writeFileSync(
    'dist/script-tags.html',
    `<script type="importmap">
${JSON.stringify({ integrity: map }, undefined, 2)}
</script>
<script
  src="${place}privacy-gate.js"
  integrity="${gate}"
  data-policy-id="your-policy"
  data-policy-version="its version"
  data-center
></script>
`,
  );
}
