import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { partsOf } from '../../.config/first-words.ts';
import * as codes from '../../src/policy/codes.ts';

type Tree = { readonly [key: string]: string | Tree };

const folder = new URL('../../locales/', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''));

const read = (name: string): Tree => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Tree;

const leaves = (tree: Tree, prefix = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}${key}`, value] as const] : leaves(value, `${prefix}${key}.`),
  );

const plural = /_(zero|one|two|few|many|other)$/;
const keysOf = (tree: Tree): readonly string[] =>
  [...new Set(leaves(tree).map(([key]) => key.replace(plural, '')))].sort();
const placeholders = (text: string): string => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort().join(' ');

const english = read('en');
const wanted: ReadonlyMap<string, string> = new Map(leaves(english));

describe('every locale', () => {
  for (const name of names) {
    const tree = read(name);

    it(`"${name}" has every key and no other`, () => {
      assert.deepEqual(keysOf(tree), keysOf(english));
    });

    it(`"${name}" has the plural forms that its language asks for`, () => {
      const forms = new Intl.PluralRules(name).resolvedOptions().pluralCategories;
      const all = new Set(leaves(tree).map(([key]) => key));
      const counted = [...all].filter((key) => plural.test(key)).map((key) => key.replace(plural, ''));
      assert.deepEqual(
        [...new Set(counted)].flatMap((key) =>
          forms.filter((form) => !all.has(`${key}_${form}`)).map((form) => `${key}_${form}`),
        ),
        [],
      );
    });

    it(`"${name}" uses the placeholders of the English text`, () => {
      const other = leaves(tree).flatMap(([key, text]) => {
        const model = wanted.get(key) ?? wanted.get(key.replace(plural, '_other')) ?? '';
        // "One company" may leave the number out.
        const left = key.endsWith('_one') ? /\{\{count\}\} ?/ : /$^/;
        return placeholders(text.replace(left, '')) === placeholders(model.replace(left, '')) ? [] : [key];
      });
      assert.deepEqual(other, []);
    });

    it(`"${name}" has words for every code of a policy`, () => {
      const groups: Readonly<Record<string, readonly string[]>> = {
        basis: [...codes.legalBases, ...codes.deviceBases],
        mechanism: codes.mechanisms,
        storage: codes.storageKinds,
        role: codes.partyRoles,
        provision: codes.provisionKinds,
      };
      const missing = Object.entries(groups).flatMap(([group, list]) =>
        list.filter((code) => typeof (tree[group] as Tree)[code.replace(':', '-')] !== 'string'),
      );
      assert.deepEqual(missing, []);
    });

    it(`"${name}" is taken apart as it is (npm run locales)`, () => {
      const parts = partsOf(tree);
      for (const [part, messages] of Object.entries(parts)) assert.deepEqual(read(`${part}/${name}`), messages);
      const keys = Object.values(parts).flatMap((part) => leaves(part as Tree));
      assert.deepEqual(
        keys.map(([key]) => key).sort(),
        leaves(tree)
          .map(([key]) => key)
          .sort(),
      );
    });

    it(`"${name}" has no empty text and no straight quotation marks`, () => {
      assert.deepEqual(
        leaves(tree).filter(([, text]) => text.trim() === '' || text.includes('"')),
        [],
      );
    });
  }
});
