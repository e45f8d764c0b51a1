/** `npm run locales`: takes the words of the first layer out of each locale, into `locales/first/`. */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';

/** The groups of keys that footer, banner and the head of the dialog use. */
export const firstGroups = ['center', 'view', 'footer', 'banner', 'choice', 'problem'];

/** The first layer's part of a locale. */
export const firstPart = (messages: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(firstGroups.map((group) => [group, messages[group]]));

if (process.argv[1] === import.meta.filename) {
  mkdirSync('locales/first', { recursive: true });
  for (const file of globSync('locales/*.json')) {
    const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    writeFileSync(`locales/first/${basename(file)}`, `${JSON.stringify(firstPart(messages), null, 2)}\n`);
  }
}
