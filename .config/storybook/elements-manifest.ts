import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import type { Plugin } from 'vite';

const name = 'virtual:elements-manifest';

interface Member {
  readonly attribute?: string;
}

interface Declaration {
  members?: readonly Member[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: Declaration[] }[];
}

/** Storybook lists attributes and properties apart; what is both would be there twice. */
function withoutDoubles(manifest: Manifest): Manifest {
  for (const declaration of manifest.modules.flatMap(({ declarations = [] }) => declarations)) {
    if (declaration.members) declaration.members = declaration.members.filter(({ attribute }) => !attribute);
  }
  return manifest;
}

/** Hands the custom-elements manifest to Storybook, made from the sources as they are, whether the package is built or not. */
export const elementsManifest = (root: string): Plugin => ({
  name: 'elements-manifest',
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  async load(id) {
    if (id !== `\0${name}`) return undefined;
    const argv = ['analyze', '--quiet', '--config', '.config/manifest.mjs'];
    const manifest: Manifest = await cli({ argv, cwd: root, noWrite: true });
    return `export default ${JSON.stringify(withoutDoubles(manifest))};`;
  },
});
