import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { format, resolveConfig } from 'prettier';
import { checks } from '../../.config/locales/check.ts';
import { faultText, localeOf, readLocale, tagsOfFiles, type Locale, type Tree } from '../../.config/locales/locale.ts';
import { writtenFiles } from '../../.config/locales/write.ts';
import { tags } from '../../src/i18n/tags.ts';
import * as codes from '../../src/policy/codes.ts';

const originals = { english: readLocale('en'), german: readLocale('de') };
const faultsOf = (locale: Locale): readonly string[] =>
  Object.values(checks).flatMap((check) => check(locale, originals).map(faultText));

describe('every locale', () => {
  for (const tag of tagsOfFiles()) {
    const locale = readLocale(tag);

    for (const [what, check] of Object.entries(checks)) {
      it(`"${tag}" ${what}`, () => {
        assert.deepEqual(check(locale, originals).map(faultText), []);
      });
    }

    it(`"${tag}" has words for every code of a policy`, () => {
      const groups: Readonly<Record<string, readonly string[]>> = {
        basis: [...codes.legalBases, ...codes.deviceBases],
        mechanism: codes.mechanisms,
        storage: codes.storageKinds,
        role: codes.partyRoles,
        provision: codes.provisionKinds,
      };
      const missing = Object.entries(groups).flatMap(([group, list]) =>
        list.filter((code) => !locale.texts.has(`${group}.${code.replace(':', '-')}`)),
      );
      assert.deepEqual(missing, []);
    });
  }

  it('is in the list of those that pages can use, by the alphabet (src/i18n/tags.ts)', () => {
    assert.deepEqual([...tags], tagsOfFiles());
  });
});

describe('what is made of the locales', () => {
  const listed = [...writtenFiles()].filter(
    ([file]) => !/^locales\/(first|choices|rest)\//.test(file) || tags.some((tag) => file.endsWith(`/${tag}.json`)),
  );
  for (const [file, text] of listed) {
    it(`is up to date in ${file} (npm run locales)`, async () => {
      const found = readFileSync(file, 'utf8');
      const options = { ...(await resolveConfig('package.json')), filepath: file };
      assert.equal(found, await format(text, options));
    });
  }
});

/** The English locale with another text for one key, as a locale of another language. */
function changed(tag: string, key: string, text: string | undefined): Locale {
  const [group = '', name = ''] = key.split('.');
  const tree = originals.english.tree;
  const rest = Object.fromEntries(Object.entries(tree[group] as Tree).filter(([other]) => other !== name));
  return localeOf(tag, { ...tree, [group]: { ...rest, ...(text === undefined ? {} : { [name]: text }) } });
}

describe('the check of a locale', () => {
  const cases: readonly (readonly [string, string, string, string | undefined, RegExp])[] = [
    ['a missing key', 'fi', 'choice.save', undefined, /choice\.save\n.*missing/],
    ['a missing plural form', 'pl', 'banner.more', 'x', /banner\.intro_few\n.*plural form of "pl" is missing/],
    ['a lost placeholder', 'fi', 'service.allow', 'Salli', /service\.allow\n.*placeholders: none/],
    ['a broken placeholder', 'fi', 'service.allow', 'Salli {service}', /broken placeholder/],
    ['a number left out where "one" is said of 21', 'hr', 'banner.intro_one', 'Jedna usluga.', /not said of 1 alone/],
    ['a text left in English', 'fi', 'choice.save', 'Save my choice', /choice\.save\n.*English/],
    ['an English word in a sentence', 'fi', 'choice.save', 'Tallenna the valinta', /English \("the"\)/],
    ['a text without the letters of the language', 'el', 'choice.save', 'Apothikefsi', /no letter of the script/],
    ['a straight quotation mark', 'fi', 'choice.save', 'Tallenna "nyt"', /straight quotation mark/],
    ['quotation marks of another language', 'fi', 'choice.save', 'Tallenna „nyt“', /quote as "fi" does/],
    ['a missing no-break space in French', 'fr', 'choice.save', 'Enregistrer ?', /no-break space/],
    ['a question without its opening mark in Spanish', 'es', 'banner.title', 'Qué?', /question without ¿/],
    ['two spaces', 'fi', 'choice.save', 'Tallenna  valinta', /a space too many/],
    ['the polite form where du is said', 'de-x-du', 'choice.save', 'Speichern Sie Ihre Auswahl', /polite form/],
    ['a stop on a label', 'fi', 'choice.save', 'Tallenna.', /a stop at the end of a label/],
    ['a short yes beside a long no', 'fi', 'choice.refuseAll', 'Hylkää kaikki mahdolliset palvelut', /like length/],
    ['a language without a glossary', 'xx', 'choice.save', 'x', /there is no glossary/],
  ];
  for (const [what, tag, key, text, message] of cases) {
    it(`finds ${what}, and says how it is mended`, () => {
      const found = faultsOf(changed(tag, key, text)).filter((fault) => message.test(fault));
      assert.notDeepEqual(found, []);
      for (const fault of found) assert.match(fault, /^locales\/.+\n {4}.+\n {4}-> .+/);
    });
  }
});
