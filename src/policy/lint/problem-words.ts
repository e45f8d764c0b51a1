import { said, type Said } from './finding.ts';

/** German for what `parse.ts` says in English; `$1` as in `String.replace`. */
const german: readonly (readonly [RegExp, string])[] = [
  [/^nothing$/, 'nichts'],
  [/^an object$/, 'ein Objekt'],
  [/^a list of (\d+)$/, 'eine Liste mit $1 Einträgen'],
  [/^a text that is not empty$/, 'ein Text, der nicht leer ist'],
  [/^an id: .*$/, 'eine Kennung: Buchstaben, Ziffern, „.“, „_“, „-“, höchstens 64, am Anfang Buchstabe oder Ziffer'],
  [/^a language tag .*$/, 'ein Sprachkürzel (BCP 47) wie „de“ oder „pt-BR“'],
  [/^a country code .*$/, 'ein Länderkürzel aus zwei großen Buchstaben (ISO 3166-1)'],
  [/^a date such as .*$/, 'ein Datum wie „2026-11-01“ (ISO 8601)'],
  [/^a link: .*$/, 'ein Link: https:, mailto:, tel: oder relativ'],
  [/^an ISO 8601 duration .*$/, 'eine Dauer nach ISO 8601 wie „P3M“'],
  [/^an e-mail address$/, 'eine E-Mail-Adresse'],
  [/^the code of a supervisory authority .*$/, 'das Kürzel einer Aufsichtsbehörde wie „DE-BY“ oder „FR“'],
  [/^either a name or a pattern, not both$/, 'entweder name oder pattern, nicht beide'],
  [/^at least one entry$/, 'mindestens ein Eintrag'],
  [/^a value for "(.*)"$/, 'ein Wert für „$1“'],
  [/^a value for (.*)$/, 'ein Wert: $1'],
  [/^an id that is used once in (.*)$/, 'eine Kennung, die in $1 nur einmal vorkommt'],
  [/^the id of an entry in (.*)$/, 'die Kennung eines Eintrags in $1'],
  [/^one of (.*)$/, 'eines von: $1'],
  [/^a policy document$/, 'ein Policy-Dokument'],
  [/^a JSON document .*$/, 'ein JSON-Dokument (RFC 8259)'],
  [/^at most (\d+) characters$/, 'höchstens $1 Zeichen'],
];

/** What the schema library calls types, as people do; a choice of values is rewritten below. */
const types: Readonly<Record<string, Said>> = {
  Array: said('eine Liste', 'a list'),
  Object: said('ein Objekt', 'an object'),
  string: said('ein Text', 'a text'),
  number: said('eine Zahl', 'a number'),
  boolean: said('true oder false', 'true or false'),
  '(string | Object)': said('ein Text, oder einer je Sprache', 'a text, or one for each language'),
};

/** Values that a field may have, as the schema library lists them. */
const choice = /^\(([^()]+)\)$/;

/** A phrase of the parser in both languages; what has no words stays as it is, mostly codes. */
export function problemWords(english: string): Said {
  const type = types[english];
  if (type) return type;
  const values = choice.exec(english)?.[1]?.replaceAll(' | ', ', ');
  if (values !== undefined) return said(`eines von: ${values}`, `one of: ${values}`);
  const found = german.find(([words]) => words.test(english));
  return said(found ? english.replace(...found) : english, english);
}
