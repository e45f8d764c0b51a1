import { said, type Said } from '../policy/lint/index.ts';
import { inWords } from '../policy/lint/texts.ts';
import type { StorageKind } from '../policy/codes.ts';
import type { Service } from '../policy/types.ts';
import type { Trace } from './evidence.ts';
import type { Phase } from './phases.ts';

/** The visits, as people call them. */
export const phaseWords: Readonly<Record<Phase, Said>> = {
  before: said('vor einer Antwort', 'before an answer'),
  refused: said('nach „Alles ablehnen“', 'after "refuse all"'),
  accepted: said('nach „Alles annehmen“', 'after "accept all"'),
};

/** What protects data in a third country, in short; an exception by its code. */
const safeguardWords: Readonly<Partial<Record<string, Said>>> = {
  adequacy: said('Angemessenheitsbeschluss', 'adequacy decision'),
  dpf: said('EU-US-Datenschutzrahmen', 'EU-US Data Privacy Framework'),
  scc: said('Standardvertragsklauseln', 'standard contractual clauses'),
  bcr: said('verbindliche interne Vorschriften', 'binding corporate rules'),
};

/** A country with what protects data there. */
export function placeWords(country: string, mechanisms: Iterable<string>, language: 'de' | 'en'): string {
  const name = new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? country;
  const safeguards = [...mechanisms].map((it) => safeguardWords[it]?.[language] ?? it);
  return safeguards.length > 0 ? `${name} (${safeguards.join(', ')})` : name;
}

const kindWords: Readonly<Record<StorageKind, Said>> = {
  cookie: said('Cookie', 'cookie'),
  'local-storage': said('Local-Storage-Eintrag', 'local storage item'),
  'session-storage': said('Session-Storage-Eintrag', 'session storage item'),
  'indexed-db': said('IndexedDB-Datenbank', 'IndexedDB database'),
  cache: said('Zwischenspeicher', 'cache'),
  pixel: said('Zählpixel', 'pixel'),
  fingerprint: said('Fingerabdruck', 'fingerprint'),
};

/** The kind of an item, in words. */
export const kindWord = (kind: StorageKind): Said => kindWords[kind];

/** Several sentences of the same shape, in both languages. */
export const inBoth = (make: (language: 'de' | 'en') => string): Said => said(make('de'), make('en'));

/** The beginning of a list, and how much is left of it. */
export function few(list: readonly string[], language: 'de' | 'en', most = 3): string {
  const left = list.length - most;
  return [...list.slice(0, most), ...(left > 0 ? [{ de: `${left} weitere`, en: `${left} more` }[language]] : [])].join(
    ', ',
  );
}

/** Services by title and id. */
export const named = (services: readonly Service[], language: 'de' | 'en'): string =>
  few(
    services.map(({ id, title }) => `${inWords(title, language)} (${id})`),
    language,
    4,
  );

const units = [
  [86_400, 'Tag', 'Tage', 'day', 'days'],
  [3600, 'Stunde', 'Stunden', 'hour', 'hours'],
  [60, 'Minute', 'Minuten', 'minute', 'minutes'],
  [1, 'Sekunde', 'Sekunden', 'second', 'seconds'],
] as const;

/** How long something stays, in words. @param seconds 0 for the session, `Infinity` until it is cleared */
export function lifetimeWords(seconds: number): Said {
  if (seconds <= 0) return said('bis der Browser geschlossen wird', 'until the browser is closed');
  if (seconds === Infinity) return said('bis es gelöscht wird', 'until it is cleared');
  const [size, eins, viele, one, many] = units.find(([unit]) => seconds >= unit) ?? units[3];
  const count = Math.round(seconds / size);
  return said(`${count} ${count === 1 ? eins : viele}`, `${count} ${count === 1 ? one : many}`);
}

/** What was seen, as the beginning of a sentence. */
export const subject = ({ item, host, addresses }: Trace): Said =>
  inBoth((language) =>
    item
      ? `${kindWord(item.kind)[language]} ${{ de: `„${item.name}“`, en: `"${item.name}"` }[language]} (${item.host})`
      : { de: `Anfrage an ${host} (${few(addresses, 'de')})`, en: `Request to ${host} (${few(addresses, 'en')})` }[
          language
        ],
  );
