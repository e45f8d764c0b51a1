const eea = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);

/** Whether a country (ISO 3166-1 alpha-2) lies outside the European Economic Area, so that Art. 44 GDPR applies. */
export function isThirdCountry(country: string): boolean {
  return !eea.has(country);
}
