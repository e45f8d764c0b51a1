const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Regions of CLDR that are no countries, and country names that are place or given names too. */
const leftOut = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'QO', 'ZZ', 'GE', 'JE', 'JO', 'TD', 'MC']);

/** Names and inflections that `Intl.DisplayNames` does not give. */
const otherNames: Readonly<Record<string, string>> = {
  usa: 'US',
  'vereinigte staaten': 'US',
  'vereinigten staaten': 'US',
  uk: 'GB',
  'vereinigte königreich': 'GB',
  'vereinigten königreich': 'GB',
  'vereinigten königreichs': 'GB',
  großbritannien: 'GB',
  singapore: 'SG',
  "people's republic of china": 'CN',
};

/** The names of countries in German and English, in lower case, with their codes (ISO 3166-1). */
function countryNames(): ReadonlyMap<string, string> {
  const names = new Map(Object.entries(otherNames));
  for (const language of ['de', 'en']) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
      const name = display.of(code)?.toLowerCase();
      const current = new Intl.Locale(`und-${code}`).region;
      if (name !== undefined && current === code && !leftOut.has(code) && !names.has(name)) names.set(name, code);
    }
  }
  return names;
}

/** Finds the countries that a sentence names. Build it once: it asks the runtime for some 500 names. */
export function createCountryFinder(): (text: string) => ReadonlySet<string> {
  const names = countryNames();
  return (text) => {
    const words = text.match(/[\p{L}'’]+/gu) ?? [];
    const found = new Set<string>();
    for (const at of words.keys()) {
      if (words[at] === words[at]!.toLowerCase()) continue;
      for (const length of [4, 3, 2, 1]) {
        const code = names.get(
          words
            .slice(at, at + length)
            .join(' ')
            .toLowerCase(),
        );
        if (code !== undefined) {
          found.add(code);
          break;
        }
      }
    }
    return found;
  };
}
