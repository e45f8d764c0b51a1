import { build } from 'esbuild';

/** What a site loads, made from the sources: path below `/dist/` to text. */
export async function bundleSources(): Promise<ReadonlyMap<string, string>> {
  const common = {
    bundle: true,
    write: false,
    outdir: '/dist',
    logLevel: 'error',
    tsconfig: 'tsconfig.json',
    define: { 'process.env.NODE_ENV': '"production"' },
  } as const;
  const [center, gate] = await Promise.all([
    build({
      ...common,
      entryPoints: [{ in: 'src/drop-in.ts', out: 'privacy-center' }],
      format: 'esm',
      splitting: true,
      conditions: ['production', 'browser'],
    }),
    build({ ...common, entryPoints: [{ in: 'src/gate/script.ts', out: 'privacy-gate' }], format: 'iife' }),
  ]);
  return new Map(
    [...center.outputFiles, ...gate.outputFiles].map(({ path, text }) => [path.replace(/^.*\/dist\//, '/dist/'), text]),
  );
}
