/** Where an entry of the directory comes from. */
export const provenance = {
  repositories: 'two public repository files with tables of German authorities, one of October 2026',
  list: 'a public list of the EU and EEA authorities, of unknown date',
  memory: 'from memory, not looked up',
} as const;

/** A supervisory authority: Art. 51 GDPR. */
export interface Authority {
  /** ISO 3166: a country, or a German Land (`DE-BY`); `-pub` is for public bodies alone; `EU` for the Union's own. */
  readonly code: string;
  /** The part of the country that it is for; the whole unless said. */
  readonly area?: string;
  /** In the authority's own language. */
  readonly name: string;
  readonly url: string;
  readonly seen: keyof typeof provenance;
}

/** Countries whose authority is named here in a language that their own code does not say: ISO 639-1. */
const languages: Readonly<Record<string, string>> = {
  AT: 'de',
  BE: 'fr',
  CY: 'en',
  CZ: 'cs',
  DK: 'da',
  EE: 'et',
  GR: 'el',
  IE: 'en',
  LI: 'de',
  LU: 'fr',
  MT: 'en',
  NO: 'nb',
  SE: 'sv',
  SI: 'sl',
  EU: 'en',
};

/** The language of an authority's name (BCP 47), for screen readers: WCAG 2.2, 3.1.2. */
export function languageOfAuthority({ code }: Authority): string {
  const country = code.slice(0, 2);
  return languages[country] ?? country.toLowerCase();
}

/** When the directory was put together: ISO 8601. Names and addresses of authorities change; none was opened to check it. */
export const authoritiesAsOf = '2026-11-24';

/**
 * The supervisory authorities of Germany (federal and by Land), the other EU and EEA states and the EU institutions.
 * Churches and broadcasters have their own and are not listed.
 */
export const authorities: readonly Authority[] = [
  {
    code: 'DE',
    name: 'Die Bundesbeauftragte für den Datenschutz und die Informationsfreiheit (BfDI)',
    url: 'https://www.bfdi.bund.de/',
    seen: 'repositories',
  },
  {
    code: 'DE-BW',
    area: 'Baden-Württemberg',
    name: 'Der Landesbeauftragte für den Datenschutz und die Informationsfreiheit (LfDI BW)',
    url: 'https://www.baden-wuerttemberg.datenschutz.de/',
    seen: 'repositories',
  },
  {
    code: 'DE-BY',
    area: 'Bayern',
    name: 'Bayerisches Landesamt für Datenschutzaufsicht (BayLDA)',
    url: 'https://www.lda.bayern.de/',
    seen: 'repositories',
  },
  {
    code: 'DE-BY-pub',
    area: 'Bayern',
    name: 'Der Bayerische Landesbeauftragte für den Datenschutz (BayLfD)',
    url: 'https://www.datenschutz-bayern.de/',
    seen: 'memory',
  },
  {
    code: 'DE-BE',
    area: 'Berlin',
    name: 'Berliner Beauftragte für Datenschutz und Informationsfreiheit (BlnBDI)',
    url: 'https://www.datenschutz-berlin.de/',
    seen: 'repositories',
  },
  {
    code: 'DE-BB',
    area: 'Brandenburg',
    name: 'Die Landesbeauftragte für den Datenschutz und für das Recht auf Akteneinsicht (LDA)',
    url: 'https://www.lda.brandenburg.de/',
    seen: 'repositories',
  },
  {
    code: 'DE-HB',
    area: 'Bremen',
    name: 'Die Landesbeauftragte für Datenschutz und Informationsfreiheit',
    url: 'https://www.datenschutz.bremen.de/',
    seen: 'repositories',
  },
  {
    code: 'DE-HH',
    area: 'Hamburg',
    name: 'Der Hamburgische Beauftragte für Datenschutz und Informationsfreiheit (HmbBfDI)',
    url: 'https://datenschutz-hamburg.de/',
    seen: 'repositories',
  },
  {
    code: 'DE-HE',
    area: 'Hessen',
    name: 'Der Hessische Beauftragte für Datenschutz und Informationsfreiheit (HBDI)',
    url: 'https://datenschutz.hessen.de/',
    seen: 'repositories',
  },
  {
    code: 'DE-MV',
    area: 'Mecklenburg-Vorpommern',
    name: 'Der Landesbeauftragte für Datenschutz und Informationsfreiheit M-V',
    url: 'https://www.datenschutz-mv.de/',
    seen: 'repositories',
  },
  {
    code: 'DE-NI',
    area: 'Niedersachsen',
    name: 'Der Landesbeauftragte für den Datenschutz Niedersachsen (LfD)',
    url: 'https://www.lfd.niedersachsen.de/',
    seen: 'repositories',
  },
  {
    code: 'DE-NW',
    area: 'Nordrhein-Westfalen',
    name: 'Landesbeauftragte für Datenschutz und Informationsfreiheit (LDI NRW)',
    url: 'https://www.ldi.nrw.de/',
    seen: 'repositories',
  },
  {
    code: 'DE-RP',
    area: 'Rheinland-Pfalz',
    name: 'Der Landesbeauftragte für den Datenschutz und die Informationsfreiheit (LfDI RLP)',
    url: 'https://www.datenschutz.rlp.de/',
    seen: 'repositories',
  },
  {
    code: 'DE-SL',
    area: 'Saarland',
    name: 'Unabhängiges Datenschutzzentrum Saarland',
    url: 'https://www.datenschutz.saarland.de/',
    seen: 'repositories',
  },
  {
    code: 'DE-SN',
    area: 'Sachsen',
    name: 'Sächsische Datenschutz- und Transparenzbeauftragte (SDTB)',
    url: 'https://www.datenschutz.sachsen.de/',
    seen: 'repositories',
  },
  {
    code: 'DE-ST',
    area: 'Sachsen-Anhalt',
    name: 'Landesbeauftragte für den Datenschutz Sachsen-Anhalt',
    url: 'https://datenschutz.sachsen-anhalt.de/',
    seen: 'repositories',
  },
  {
    code: 'DE-SH',
    area: 'Schleswig-Holstein',
    name: 'Unabhängiges Landeszentrum für Datenschutz (ULD)',
    url: 'https://www.datenschutzzentrum.de/',
    seen: 'repositories',
  },
  {
    code: 'DE-TH',
    area: 'Thüringen',
    name: 'Thüringer Landesbeauftragter für den Datenschutz und die Informationsfreiheit (TLfDI)',
    url: 'https://www.tlfdi.de/',
    seen: 'repositories',
  },
  { code: 'AT', name: 'Österreichische Datenschutzbehörde (DSB)', url: 'https://www.dsb.gv.at/', seen: 'list' },
  {
    code: 'BE',
    name: 'Autorité de protection des données / Gegevensbeschermingsautoriteit (APD-GBA)',
    url: 'https://www.autoriteprotectiondonnees.be/',
    seen: 'list',
  },
  { code: 'BG', name: 'Комисия за защита на личните данни (CPDP)', url: 'https://www.cpdp.bg/', seen: 'list' },
  { code: 'HR', name: 'Agencija za zaštitu osobnih podataka (AZOP)', url: 'https://azop.hr/', seen: 'list' },
  {
    code: 'CY',
    name: 'Commissioner for Personal Data Protection',
    url: 'https://www.dataprotection.gov.cy/',
    seen: 'list',
  },
  { code: 'CZ', name: 'Úřad pro ochranu osobních údajů (ÚOOÚ)', url: 'https://uoou.gov.cz/', seen: 'memory' },
  { code: 'DK', name: 'Datatilsynet', url: 'https://www.datatilsynet.dk/', seen: 'list' },
  { code: 'EE', name: 'Andmekaitse Inspektsioon (AKI)', url: 'https://www.aki.ee/', seen: 'list' },
  { code: 'FI', name: 'Tietosuojavaltuutetun toimisto', url: 'https://tietosuoja.fi/', seen: 'list' },
  {
    code: 'FR',
    name: "Commission nationale de l'informatique et des libertés (CNIL)",
    url: 'https://www.cnil.fr/',
    seen: 'list',
  },
  {
    code: 'GR',
    name: 'Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα (HDPA)',
    url: 'https://www.dpa.gr/',
    seen: 'list',
  },
  {
    code: 'HU',
    name: 'Nemzeti Adatvédelmi és Információszabadság Hatóság (NAIH)',
    url: 'https://www.naih.hu/',
    seen: 'list',
  },
  { code: 'IE', name: 'Data Protection Commission (DPC)', url: 'https://www.dataprotection.ie/', seen: 'list' },
  {
    code: 'IT',
    name: 'Garante per la protezione dei dati personali',
    url: 'https://www.garanteprivacy.it/',
    seen: 'list',
  },
  { code: 'LV', name: 'Datu valsts inspekcija (DVI)', url: 'https://www.dvi.gov.lv/', seen: 'list' },
  { code: 'LT', name: 'Valstybinė duomenų apsaugos inspekcija (VDAI)', url: 'https://vdai.lrv.lt/', seen: 'list' },
  {
    code: 'LU',
    name: 'Commission nationale pour la protection des données (CNPD)',
    url: 'https://cnpd.public.lu/',
    seen: 'list',
  },
  {
    code: 'MT',
    name: 'Office of the Information and Data Protection Commissioner (IDPC)',
    url: 'https://idpc.org.mt/',
    seen: 'list',
  },
  { code: 'NL', name: 'Autoriteit Persoonsgegevens (AP)', url: 'https://autoriteitpersoonsgegevens.nl/', seen: 'list' },
  { code: 'PL', name: 'Urząd Ochrony Danych Osobowych (UODO)', url: 'https://uodo.gov.pl/', seen: 'list' },
  { code: 'PT', name: 'Comissão Nacional de Proteção de Dados (CNPD)', url: 'https://www.cnpd.pt/', seen: 'list' },
  {
    code: 'RO',
    name: 'Autoritatea Națională de Supraveghere a Prelucrării Datelor cu Caracter Personal (ANSPDCP)',
    url: 'https://www.dataprotection.ro/',
    seen: 'list',
  },
  { code: 'SK', name: 'Úrad na ochranu osobných údajov SR', url: 'https://dataprotection.gov.sk/', seen: 'list' },
  { code: 'SI', name: 'Informacijski pooblaščenec (IP)', url: 'https://www.ip-rs.si/', seen: 'list' },
  { code: 'ES', name: 'Agencia Española de Protección de Datos (AEPD)', url: 'https://www.aepd.es/', seen: 'list' },
  { code: 'SE', name: 'Integritetsskyddsmyndigheten (IMY)', url: 'https://www.imy.se/', seen: 'list' },
  { code: 'IS', name: 'Persónuvernd', url: 'https://www.personuvernd.is/', seen: 'list' },
  {
    code: 'LI',
    name: 'Datenschutzstelle Fürstentum Liechtenstein',
    url: 'https://www.datenschutzstelle.li/',
    seen: 'list',
  },
  { code: 'NO', name: 'Datatilsynet', url: 'https://www.datatilsynet.no/', seen: 'list' },
  {
    code: 'EU',
    name: 'European Data Protection Supervisor (EDPS)',
    url: 'https://www.edps.europa.eu/',
    seen: 'memory',
  },
];

/** The authority of that code, as in a policy's `supervisoryAuthority`. */
export function authorityOf(code: string): Authority | undefined {
  return authorities.find((authority) => authority.code === code);
}

const landOf = (code: string): boolean => code.startsWith('DE-');

/**
 * The authorities a person may choose from: any of the country where they live, work or see the breach (Art. 77(1)
 * GDPR). In Germany those of the Länder, because the federal one oversees no ordinary company (§ 40 BDSG).
 *
 * @param country ISO 3166-1 alpha-2
 */
export function authoritiesOfCountry(country: string): readonly Authority[] {
  if (country === 'DE') return authorities.filter(({ code }) => landOf(code) && !code.endsWith('-pub'));
  return authorities.filter(({ code }) => code === country);
}

/** Every country that has an authority in the directory: ISO 3166-1 alpha-2. */
export const authorityCountries: readonly string[] = [
  ...new Set(authorities.map(({ code }) => code.slice(0, 2)).filter((country) => country !== 'EU')),
];
