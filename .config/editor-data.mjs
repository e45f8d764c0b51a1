/** What editors know of the elements, from the manifest: `dist/editors/`, for VS Code and the JetBrains family. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { colourRoles, shapeRoles } from '../src/theme/index.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
const properties = Object.entries({ ...colourRoles, ...shapeRoles }).map(([role, description]) => ({
  name: `--privacy-${role}`,
  description,
}));

/** The words that an attribute takes, where there are only some. */
const wordsOf = ({ type }) => [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, name]) => ({ name }));

const html = {
  version: 1.1,
  tags: elements.map(({ tagName, summary, attributes = [] }) => ({
    name: tagName,
    description: summary,
    attributes: attributes.map((it) => ({
      name: it.name,
      description: it.description,
      ...(it.type?.text === 'boolean' ? { valueSet: 'v' } : { values: wordsOf(it) }),
    })),
  })),
};

const css = { version: 1.1, properties };

const webTypes = {
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name: 'privacy-center',
  version,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map(({ tagName, summary, attributes = [], slots, events, cssParts, members = [] }) => ({
        name: tagName,
        description: summary,
        attributes: attributes.map((it) => ({
          name: it.name,
          description: it.description,
          value: { type: it.type?.text, default: it.default },
        })),
        slots: slots?.map(({ name, description }) => ({ name, description })),
        css: { parts: cssParts?.map(({ name, description }) => ({ name, description })) },
        js: {
          properties: members
            .filter(({ kind }) => kind === 'field')
            .map(({ name, description, type }) => ({ name, description, type: type?.text })),
          events: events?.map(({ name, description, type }) => ({ name, description, type: type?.text })),
        },
      })),
    },
    css: { properties },
  },
};

mkdirSync('dist/editors', { recursive: true });
for (const [name, data] of Object.entries({ 'vscode-html': html, 'vscode-css': css, 'web-types': webTypes }))
  writeFileSync(`dist/editors/${name}.json`, `${JSON.stringify(data, undefined, 2)}\n`);
