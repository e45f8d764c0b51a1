import type { PlacedText } from './texts.ts';

const serverPlace =
  /Servern? (?:von|der Firma) (\p{Lu}[\p{L} ]*?),?(?: die wir nutzen,)? (?:stehen|befinden sich|liegen) (?:in|im) (?:den |der |dem )?([^.,;]+)|servers of (\p{Lu}[\p{L} ]*?) (?:are|stand) (?:located )?in (?:the )?([^.,;]+)/gu;

const inside = /Europ|\bEU\b|\bEWR\b|\bEEA\b|Deutschland|Germany|Irland|Ireland/;

/** What a text says of where the servers of a company stand. */
export interface ServerPlace {
  readonly name: string;
  readonly isOutside: boolean;
}

/** The companies of whose servers a text says where they stand. */
export const serverPlacesIn = ({ text }: PlacedText): readonly ServerPlace[] =>
  [...text.matchAll(serverPlace)].map(([, de, placeDe, en, placeEn]) => ({
    name: de ?? en ?? '',
    isOutside: !inside.test(placeDe ?? placeEn ?? ''),
  }));
