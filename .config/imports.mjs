/**
 * Who may import whom, from the ground up. `reads`: rows whose modules it may use, beside its own folder; `types`: rows
 * it may take types from, which leave no import behind; `packages`: what it may take from outside.
 */
const rows = {
  policy: { packages: ['valibot'] },
  ports: { reads: ['policy'], packages: ['idb-keyval'] },
  stores: { reads: ['policy', 'ports'], packages: ['nanostores'] },
  i18n: { reads: ['policy', 'ports', 'locales'], packages: ['i18next', 'nanostores'] },
  // What is told to people, before it takes a shape.
  disclosure: { reads: ['policy', 'i18n'], packages: [] },
  events: { reads: ['policy', 'stores'], types: ['center'], packages: ['nanostores'] },
  integrations: {
    reads: ['policy', 'stores', 'disclosure'],
    types: ['center', 'events', 'i18n'],
    packages: ['nanostores'],
  },
  gate: { reads: ['policy', 'ports', 'stores', 'events', 'integrations'], packages: ['nanostores'] },
  center: { reads: ['policy', 'ports', 'stores', 'i18n', 'events', 'integrations'], packages: ['nanostores'] },
  // The center of a page: what the root element starts, so that no other element has to put parts together.
  'browser-center': { reads: ['ports', 'stores', 'events', 'integrations', 'center'], packages: ['nanostores'] },
  styles: { packages: ['lit'] },
  // What a site may make of the look; a page with the default look needs none of it.
  theme: { packages: [] },
  elements: {
    reads: ['policy', 'stores', 'i18n', 'disclosure', 'events', 'styles', 'theme', 'browser-center'],
    types: ['center', 'ports'],
    packages: ['lit', 'nanostores'],
  },
  // What a server writes into a page before the elements are there.
  server: { reads: ['policy', 'i18n', 'disclosure', 'stores'], packages: [] },
  receiver: { reads: ['policy', 'ports'], packages: ['valibot', '@valibot', 'hono', '@hono', 'pg', 'node:'] },
  // Somebody with a fresh browser, who opens a page and presses its buttons; never part of one.
  visitor: { reads: ['policy'], packages: ['playwright-core', 'node:'] },
  // Compares what a site does with what its policy says.
  audit: { reads: ['policy', 'ports', 'visitor'], packages: ['playwright-core', 'node:'] },
  fairness: { reads: ['policy', 'stores', 'i18n', 'visitor'], packages: ['playwright-core', 'node:'] },
  cli: {
    reads: ['policy', 'ports', 'i18n', 'disclosure', 'visitor', 'audit', 'fairness', 'locales'],
    packages: ['commander', '@clack', '@valibot', 'jsonc-parser', 'playwright-core', 'node:'],
  },
};

const place = (row) => (row === 'locales' ? '^locales/' : `^src/${row}(/|\\.ts$)`);

const rulesOf = ([row, { reads = [], types = [], packages }]) => [
  {
    name: `${row} reads ${['only its own folder', ...reads].join(', ')}`,
    severity: 'error',
    from: { path: place(row) },
    to: {
      path: '^(src|locales)/',
      pathNot: [row, ...reads, ...types].map(place),
    },
  },
  ...types.map((other) => ({
    name: `${row} takes only types from ${other}`,
    severity: 'error',
    from: { path: place(row) },
    to: { path: place(other), dependencyTypesNot: ['type-only'] },
  })),
  {
    name: `${row} takes ${packages.join(', ')} from outside`,
    severity: 'error',
    from: { path: place(row) },
    to: { pathNot: ['^(src|locales)/', ...packages.map((name) => outside(name))] },
  },
];

const outside = (name) => (name === 'node:' ? '^(node:)?[a-z_/]+$' : `node_modules/${name}/`);

export default {
  forbidden: [
    ...Object.entries(rows).flatMap(rulesOf),
    {
      name: 'every place has its row',
      severity: 'error',
      from: { path: '^src/', pathNot: [...Object.keys(rows), 'index', 'define', 'drop-in'].map(place) },
      to: {},
    },
    {
      name: 'no circle',
      severity: 'error',
      from: { path: '^src/' },
      // What is imported when it is needed is no part of the module that asks for it.
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'dynamic-import'] } },
    },
    { name: 'every import is found', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no drawer of helpers',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '/(utils?|helpers?|misc)(/|\\.ts$)' },
    },
    {
      name: 'nothing in src reads tests, demos or builds',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|demo|dist|docs)/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
