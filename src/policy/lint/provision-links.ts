/** A provision or judgment with the place where its text can be read. */
export interface ProvisionLink {
  readonly name: string;
  readonly url: string;
}

const gdprText = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj';

/** Statutes by their folder at the publisher of German federal law; the TDDDG still has the address of the TTDSG. */
const statutes: Readonly<Record<string, string>> = { TDDDG: 'ttdsg', UWG: 'uwg_2004', BDSG: 'bdsg_2018' };

/** Acts that are named as a whole or by one article, with their European Legislation Identifier. */
const acts: readonly (readonly [name: RegExp, eli: string])[] = [
  [/\(EU\) 2023\/1795/, 'dec_impl/2023/1795/oj'],
  [/\(EU\) 2021\/914/, 'dec_impl/2021/914/oj'],
  [/Art\. 50 of Regulation \(EU\) 2024\/1689/, 'reg/2024/1689/oj#art_50'],
  [/Art\. 13\(2\) ePrivacy(?: directive)?/, 'dir/2002/58/oj#art_13'],
];

/** What stands in brackets or counts within an article. */
const within = /\([^)]*\)|(?:sentences?|subparagraphs?) [\d-]+/g;

/** The articles and recitals of the GDPR in "Art. 4(11), recital 32 GDPR". */
function gdprLinks(source: string): readonly ProvisionLink[] {
  return [...source.matchAll(/(?:Art\.|recitals?) [^;:]*?GDPR/g)].flatMap(([passage]) => {
    let kind: 'Art.' | 'recital' = 'Art.';
    return [...passage.replace(within, '').matchAll(/(Art\.|recital)|(\d+)/g)].flatMap(([, named, number]) => {
      if (named !== undefined) kind = named as typeof kind;
      if (number === undefined) return [];
      const anchor = kind === 'Art.' ? `art_${number}` : `rct_${number}`;
      return [{ name: `${kind} ${number} GDPR`, url: `${gdprText}#${anchor}` }];
    });
  });
}

/** Where the provisions that a rule's source names can be read: EU and German law, judgments of the Court of Justice. */
export function provisionLinks(source: string): readonly ProvisionLink[] {
  const found = [
    ...gdprLinks(source),
    ...[...source.matchAll(/§ (\d+)[^;:§]*?\b(TDDDG|UWG|BDSG)/g)].map(([, section, law = '']) => ({
      name: `§ ${section} ${law}`,
      url: `https://www.gesetze-im-internet.de/${statutes[law]}/__${section}.html`,
    })),
    ...[...source.matchAll(/\b([CT]-\d+\/\d{2})\b/g)].map(([, number = '']) => ({
      name: number,
      url: `https://curia.europa.eu/juris/liste.jsf?num=${number}`,
    })),
    ...acts.flatMap(([name, eli]) => {
      const [words] = name.exec(source) ?? [];
      return words === undefined ? [] : [{ name: words, url: `https://eur-lex.europa.eu/eli/${eli}` }];
    }),
  ];
  return [...new Map(found.map((link) => [link.url, link])).values()];
}
