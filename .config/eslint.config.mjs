import eslint from '@eslint/js';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';

const never = (selector, message) => ({ selector, message });

const houseRules = [
  never('TSEnumDeclaration', 'A table (`as const`) instead of an enum: types must strip off.'),
  never('TSParameterProperty', 'Write the field out: types must strip off.'),
  never('TSModuleDeclaration[kind="namespace"]', 'A module is the namespace.'),
  never(
    ':matches(PropertyDefinition, MethodDefinition, AccessorProperty)[accessibility="private"][decorators.length=0]',
    '`#name` is private, at run time too. Only a decorated field needs the word.',
  ),
  never(':matches(PropertyDefinition, MethodDefinition) > Identifier.key[name=/^_/]', '`#name`, no underscore.'),
  never('ImportDeclaration[source.value=/unsafe-(html|svg|static)/]', 'Text of a site is never markup.'),
  never(
    'TaggedTemplateExpression[tag.name="html"] TemplateElement:first-child[value.raw=/^ +\\S/]',
    'The build takes spaces off the ends of a template: write this one as a text, `${" "}`.',
  ),
  never('AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/]', 'Text is never markup.'),
  never(
    'MemberExpression[object.name=/^(URL|Promise|Array)$/][property.name=/^(parse|withResolvers|try|fromAsync)$/]',
    'The package runs on Node 20, which does not have this.',
  ),
];

const browserOnly = ['document', 'window', 'localStorage', 'sessionStorage', 'navigator', 'location'].map((name) => ({
  name,
  message: 'Only events, integrations, elements, gate and browser ports may touch the page (design, section 3).',
}));

export default defineConfig(
  {
    ignores: [
      'dist/',
      'coverage/',
      'docs/api/',
      '.config/api/',
      'demo/built/',
      'demo/storybook-static/',
      'node_modules/',
    ],
  },
  eslint.configs.recommended,
  typescript.configs.strict,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/unified-signatures': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'no-undef': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'prefer-const': 'error',
      'no-control-regex': 'off', // addresses are checked for control characters
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    rules: {
      'no-restricted-syntax': ['error', ...houseRules],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'lit/no-template-map': 'off',
      'wc/guard-super-call': 'off',
      'wc/max-elements-per-file': 'off',
    },
  },
  {
    files: ['src/policy/**/*.ts', 'src/stores/**/*.ts', 'src/i18n/**/*.ts', 'src/center.ts', 'src/index.ts'],
    rules: { 'no-restricted-globals': ['error', ...browserOnly] },
  },
  { files: ['src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**/*.ts', 'demo/**/*.{ts,js,mjs}'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off', '@typescript-eslint/no-dynamic-delete': 'off' },
  },
);
