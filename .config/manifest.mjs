const isPublic = ({ name, privacy }) => !name?.startsWith('#') && !(privacy === 'private' || privacy === 'protected');

/** Only what a page's author may use, by the module that the package ships. */
const published = {
  name: 'published',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.path = place(module.path);
      for (const declaration of module.declarations ?? []) {
        if (declaration.members) declaration.members = declaration.members.filter(isPublic);
      }
      for (const item of module.exports ?? []) {
        if (item.declaration?.module) item.declaration.module = place(item.declaration.module);
      }
    }
  },
};

const place = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

export default {
  globs: ['src/elements/*/*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [published],
};
