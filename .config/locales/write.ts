import { mkdirSync, writeFileSync } from 'node:fs';
import { commonKey } from '../../src/i18n/keys.ts';
import { tags, tagsWithFormats } from '../../src/i18n/tags.ts';
import { formatDataOf, readyFormatsOf } from './format-data.ts';
import { localeOf, readLocale, tagsOfFiles, type Tree } from './locale.ts';
import { partNames, partsOf } from './parts.ts';

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const importOf = (path: string): string => `() => import('../../locales/${path}.json', { with: { type: 'json' } })`;

const entry = (name: string, body: string): string => `  ${/\W/.test(name) ? `'${name}'` : name}: ${body},\n`;

/** Every file that is made of the locales, by its path: their parts, the module that bundlers find them by, and how many texts they have. */
export function writtenFiles(): ReadonlyMap<string, string> {
  const english = partsOf(readLocale('en').tree);
  const count = (part: keyof typeof english): number =>
    new Set([...localeOf('en', english[part] as Tree).texts.keys()].map(commonKey)).size;
  const files = [...tags].map((tag) =>
    entry(tag, `{\n${partNames.map((part) => `  ${entry(part, importOf(`${part}/${tag}`))}`).join('')}  }`),
  );
  const module = `// Written by \`npm run locales\`. Bundlers follow each of these imports.
import type { Locale, LocaleFile, Part } from './locales.ts';

/** Where the parts of each locale are. */
export const files = {
${files.join('')}} as const satisfies Readonly<Record<Locale, Readonly<Record<Part, LocaleFile>>>>;

/** Dates, names and units of languages that some browsers do not know. */
export const formatFiles = {
${tagsWithFormats.map((tag) => entry(tag, importOf(`formats/${tag}`))).join('')}} as const satisfies Readonly<Record<string, LocaleFile>>;
`;
  const counts = `// Written by \`npm run locales\`.
import type { Part } from './locales.ts';

/** How many texts each part of a locale has, plural forms counted once. */
export const keyCounts: Readonly<Record<Part, number>> = { ${partNames.map((part) => `${part}: ${count(part)}`).join(', ')} };
`;
  return new Map([
    ['src/i18n/locale-files.ts', module],
    ['src/i18n/key-counts.ts', counts],
    ...tagsWithFormats.map((tag) => [`locales/formats/${tag}.json`, asJson(formatDataOf(tag))] as const),
    ...tagsOfFiles().flatMap((tag) =>
      Object.entries(partsOf(readLocale(tag).tree)).map(
        ([part, messages]) =>
          [
            `locales/${part}/${tag}.json`,
            asJson(part === 'first' ? { ...messages, formats: readyFormatsOf(tag) } : messages),
          ] as const,
      ),
    ),
  ]);
}

/** Writes them. */
export function writeFiles(): void {
  for (const part of [...partNames, 'formats']) mkdirSync(`locales/${part}`, { recursive: true });
  for (const [file, text] of writtenFiles()) writeFileSync(file, text);
}
