import { groups } from './guides.mjs';

const folders = Object.keys(groups).filter(Boolean);

/** The site of the guides and the reference, made by `npm run docs`. Types are checked by `npm run types`. */
export default {
  name: 'privacy-center',
  entryPoints: [
    '../src/index.ts',
    '../src/define.ts',
    '../src/gate.ts',
    '../src/policy/index.ts',
    '../src/policy/lint/index.ts',
    '../src/receiver/index.ts',
    '../src/server/index.ts',
    '../src/theme/index.ts',
    '../src/integrations/*.ts',
  ],
  tsconfig: './tsconfig.build.json',
  skipErrorChecking: true,
  plugin: ['typedoc-plugin-missing-exports', './guides.mjs'],
  out: '../docs/api',
  readme: '../README.md',
  // What a newcomer reads first stands first; the rest follows by name.
  projectDocuments: ['../docs/{start,policy,visitor,events}.md', '../docs/*.md', `../docs/{${folders.join()}}/*.md`],
  groupOrder: [...Object.values(groups), '*'],
  searchInDocuments: true,
  searchInComments: true,
  navigation: { includeGroups: true, excludeReferences: true },
  excludeExternals: true,
  disableGit: true,
  disableSources: true,
  internalModule: 'Types that others name',
  highlightLanguages: [
    ...['typescript', 'tsx', 'javascript', 'jsx', 'json', 'html', 'vue', 'svelte', 'css', 'php'],
    ...['bash', 'console', 'yaml', 'http', 'sql'],
  ],
  treatWarningsAsErrors: true,
  // An export without a comment fails the step, and so does a method.
  validation: { notDocumented: true },
  requiredToBeDocumented: ['Function', 'Class', 'Interface', 'TypeAlias', 'Variable'],
  blockTags: [
    ...['@param', '@returns', '@throws', '@example', '@see', '@defaultValue', '@deprecated', '@remarks', '@typeParam'],
    ...['@summary', '@tagname', '@slot', '@fires', '@csspart', '@cssprop', '@source', '@element', '@internal'],
  ],
};
