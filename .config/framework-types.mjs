/** What the templates of React, Vue and Svelte know of the elements, from the manifest: `dist/frameworks/`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';

const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const elements = modules.flatMap(({ path, declarations = [] }) =>
  declarations.filter(({ tagName }) => tagName).map((element) => ({ ...element, path })),
);

const doc = (text) => (text ? `/** ${text.replaceAll('*/', '*\\/')} */\n` : '');

/** In markup a number is a text as well. */
const valueOf = ({ name }, { fieldName, type }) =>
  `${name}['${fieldName}']${type?.text === 'number' ? ' | `${number}`' : ''}`;

const attributesOf = (element) =>
  (element.attributes ?? []).map((it) => `    ${doc(it.description)}'${it.name}'?: ${valueOf(element, it)};`);

const objectsOf = ({ name, members = [] }) =>
  members
    .filter(
      ({ kind, attribute, static: isStatic, readonly }) => kind === 'field' && !attribute && !isStatic && !readonly,
    )
    .map((it) => `    ${doc(it.description)}${it.name}?: ${name}['${it.name}'];`);

const table = (linesOf) =>
  elements
    .map((element) => `  ${doc(element.summary)}'${element.tagName}': {\n${linesOf(element).join('\n')}\n  };`)
    .join('\n');

const markup = `${elements.map(({ name, path }) => `import type { ${name} } from '${path.replace('dist/', '../')}';`).join('\n')}
import type { PrivacyEventMap } from '../events/event-map.js';
export type { PrivacyElements } from '../elements/registry.js';
export type { PrivacyEventMap };

/** What may stand in the markup of each element. */
export interface PrivacyAttributes {
${table(attributesOf)}
}

/** What is no text: set as a property. */
export interface PrivacyObjects {
${table(objectsOf)}
}

type Listeners<Prefix extends string> = {
  [Name in keyof PrivacyEventMap as \`\${Prefix}\${Name}\`]?: (event: PrivacyEventMap[Name]) => void;
};

/** The root alone says events. */
export type ListenersOf<Tag, Prefix extends string = 'on'> = Tag extends 'privacy-center' ? Listeners<Prefix> : unknown;
`;

const react = `import type { ClassAttributes, HTMLAttributes } from 'react';
import type { ListenersOf, PrivacyAttributes, PrivacyElements, PrivacyObjects } from './markup.js';

/** The elements in JSX, for React 19: objects are set as properties, \`on\` and an event's name listens to it. */
export type PrivacyJsx = {
  [Tag in keyof PrivacyElements]: PrivacyAttributes[Tag] &
    PrivacyObjects[Tag] &
    ListenersOf<Tag> &
    Omit<HTMLAttributes<PrivacyElements[Tag]>, keyof PrivacyAttributes[Tag]> &
    ClassAttributes<PrivacyElements[Tag]> & { class?: string | undefined };
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends PrivacyJsx {}
  }
}
`;

const vue = `import type { HTMLAttributes } from 'vue';
import type { ListenersOf, PrivacyAttributes, PrivacyElements, PrivacyObjects } from './markup.js';

type Camel<Name> = Name extends \`\${infer First}-\${infer Rest}\` ? \`\${First}\${Capitalize<Camel<Rest>>}\` : Name & string;
type InCamel<Props> = { [Name in keyof Props as Camel<Name>]: Props[Name] };

/** The elements in a template of Vue, whose checker knows attributes and events by their names in camel case. */
export type PrivacyComponents = {
  [Tag in keyof PrivacyElements]: new () => {
    $props: InCamel<PrivacyAttributes[Tag]> &
      PrivacyObjects[Tag] &
      InCamel<ListenersOf<Tag, 'on-'>> &
      Omit<HTMLAttributes, keyof PrivacyAttributes[Tag]>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends PrivacyComponents {}
}
`;

const svelte = `import type { HTMLAttributes } from 'svelte/elements';
import type { ListenersOf, PrivacyAttributes, PrivacyElements, PrivacyObjects } from './markup.js';

/** The elements in the markup of Svelte 5: \`on\` and an event's name listens to it. */
export type PrivacyMarkup = {
  [Tag in keyof PrivacyElements]: PrivacyAttributes[Tag] &
    PrivacyObjects[Tag] &
    ListenersOf<Tag> &
    Omit<HTMLAttributes<PrivacyElements[Tag]>, keyof PrivacyAttributes[Tag]>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends PrivacyMarkup {}
}
`;

mkdirSync('dist/frameworks', { recursive: true });
for (const [name, text] of Object.entries({ markup, react, vue, svelte }))
  writeFileSync(`dist/frameworks/${name}.d.ts`, await format(text, { parser: 'typescript', singleQuote: true }));
