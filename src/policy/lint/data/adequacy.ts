/** A decision of the European Commission that a country protects personal data adequately: Art. 45 GDPR. */
export interface AdequacyDecision {
  /** ISO 3166-1 alpha-2; `EPO` is the European Patent Organisation. */
  readonly code: string;
  readonly name: string;
  readonly scope: string;
  readonly decision: string;
  /** ISO 8601. */
  readonly adopted: string;
  readonly expires: string | null;
  readonly note: string;
  /** How far the entry was checked; "from memory" parts are not checked. */
  readonly provenance: string;
}

/** The adequacy decisions as of a day. States of the EEA are no third countries and stand nowhere here. */
export const adequacy: { readonly asOf: string; readonly entries: readonly AdequacyDecision[] } = {
  asOf: '2026-11-24',
  entries: [
    {
      code: 'AD',
      name: 'Andorra',
      scope: 'all',
      decision: '2010/625/EU',
      adopted: '2010-10-19',
      expires: null,
      note: 'confirmed in Commission review 2024-01-15',
      provenance: 'checked (entry, number, date) S12',
    },
    {
      code: 'AR',
      name: 'Argentina',
      scope: 'all',
      decision: '2003/490/EC',
      adopted: '2003-06-30',
      expires: null,
      note: 'confirmed 2024-01-15',
      provenance: 'checked (entry) S12; number/date from memory',
    },
    {
      code: 'BR',
      name: 'Brazil',
      scope: 'public and private sector',
      decision: '(EU) 2026/… number not verified',
      adopted: '2026-01-26',
      expires: null,
      note: 'adopted 26 Jan, announced/published 27 Jan 2026; Commission review after 4 years',
      provenance: 'checked (date, scope) S13; number open',
    },
    {
      code: 'CA',
      name: 'Canada',
      scope: 'commercial organisations under PIPEDA only',
      decision: '2002/2/EC',
      adopted: '2001-12-20',
      expires: null,
      note: 'not public bodies/most employee data; confirmed 2024-01-15',
      provenance: 'checked (entry, commercial limit) S12; number from memory',
    },
    {
      code: 'CH',
      name: 'Switzerland',
      scope: 'all',
      decision: '2000/518/EC',
      adopted: '2000-07-26',
      expires: null,
      note: 'confirmed 2024-01-15',
      provenance: 'checked (entry) S12; number from memory',
    },
    {
      code: 'FO',
      name: 'Faroe Islands',
      scope: 'all',
      decision: '2010/146/EU',
      adopted: '2010-03-05',
      expires: null,
      note: 'confirmed 2024-01-15',
      provenance: 'checked (entry) S12; number from memory',
    },
    {
      code: 'GB',
      name: 'United Kingdom',
      scope: 'all',
      decision: '(EU) 2021/1772; renewed 2025-12-19',
      adopted: '2021-06-28',
      expires: '2031-12-27',
      note: 'technical extension June-Dec 2025, renewed 19 Dec 2025; immigration carve-out of 2021 dropped',
      provenance: 'checked (dates) S14; numbers from memory',
    },
    {
      code: 'GG',
      name: 'Guernsey',
      scope: 'all',
      decision: '2003/821/EC',
      adopted: '2003-11-21',
      expires: null,
      note: 'confirmed 2024-01-15',
      provenance: 'checked (entry) S12; number from memory',
    },
    {
      code: 'IL',
      name: 'Israel',
      scope: 'automated processing',
      decision: '2011/61/EU',
      adopted: '2011-01-31',
      expires: null,
      note: 'confirmed 2024-01-15; territorial limits per recital',
      provenance: 'checked (entry) S12; number/scope from memory',
    },
    {
      code: 'IM',
      name: 'Isle of Man',
      scope: 'all',
      decision: '2004/411/EC',
      adopted: '2004-04-28',
      expires: null,
      note: 'confirmed 2024-01-15',
      provenance: 'checked (entry) S12; number from memory',
    },
    {
      code: 'JE',
      name: 'Jersey',
      scope: 'all',
      decision: '2008/393/EC',
      adopted: '2008-05-08',
      expires: null,
      note: 'confirmed 2024-01-15',
      provenance: 'checked (entry) S12; number from memory',
    },
    {
      code: 'JP',
      name: 'Japan',
      scope: 'private-sector operators under APPI',
      decision: '(EU) 2019/419',
      adopted: '2019-01-23',
      expires: null,
      note: 'supplementary rules apply',
      provenance: 'checked (entry, private sector) S12; number from memory',
    },
    {
      code: 'KR',
      name: 'Republic of Korea',
      scope: 'PIPA controllers; exclusions (e.g. some credit data, religious, political parties)',
      decision: '(EU) 2022/254',
      adopted: '2021-12-17',
      expires: null,
      note: '',
      provenance: 'checked (entry) S12; number/exclusions from memory',
    },
    {
      code: 'NZ',
      name: 'New Zealand',
      scope: 'all',
      decision: '2013/65/EU',
      adopted: '2012-12-19',
      expires: null,
      note: 'confirmed 2024-01-15',
      provenance: 'checked (entry) S12; number from memory',
    },
    {
      code: 'US',
      name: 'United States',
      scope: 'only organisations on the active Data Privacy Framework list (HR data only if HR-covered)',
      decision: '(EU) 2023/1795',
      adopted: '2023-07-10',
      expires: null,
      note: 'T-553/23 dismissed 2025-09-03; appeal C-703/25 P lodged 2025-10-31, pending at last sighting (June 2026)',
      provenance: 'checked S16',
    },
    {
      code: 'UY',
      name: 'Uruguay',
      scope: 'all',
      decision: '2012/484/EU',
      adopted: '2012-08-21',
      expires: null,
      note: 'confirmed 2024-01-15',
      provenance: 'checked (entry) S12; number from memory',
    },
    {
      code: 'EPO',
      name: 'European Patent Organisation (intl. organisation)',
      scope: 'all',
      decision: '(EU) 2025/… number not verified',
      adopted: '2025-07-15',
      expires: null,
      note: 'first decision for an international organisation',
      provenance: 'checked (date) S15; number open',
    },
  ],
};

/** The decisions by country. */
export const decisionByCountry: ReadonlyMap<string, AdequacyDecision> = new Map(
  adequacy.entries.map((entry) => [entry.code, entry]),
);
