import { isThirdCountry } from '../../eea.ts';
import { authorityOf } from '../../rights/authorities.ts';
import { landOfCity } from '../data/places.ts';
import { said } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const authorityMatch: Rule = {
  id: 'PC044',
  name: 'authority-match',
  severity: 'warning',
  provenance: 'checked S32; the table of cities is from memory',
  source: '§ 40 BDSG; Art. 55, 56 GDPR',
  looksFor:
    'A private controller that names an authority for public bodies, of another country or of another Land than its seat.',
  why: said(
    'Zuständig für Unternehmen ist die Behörde des Landes, in dem sie sitzen; eine falsche Behörde schickt Beschwerden in die Irre.',
    'Companies answer to the authority of the Land they sit in; a wrong one leads complaints astray.',
  ),
  mend: said('Nennen Sie die Behörde Ihres Sitzes.', 'Name the authority of your seat.'),
  good: { supervisoryAuthority: 'DE-BY' },
  bad: { supervisoryAuthority: 'DE' },
  check({ policy: { supervisoryAuthority: code, controller } }) {
    const city = controller.address.match(/\p{L}+/gu)?.find((word) => Object.hasOwn(landOfCity, word));
    const land = city && controller.country === 'DE' ? landOfCity[city] : undefined;
    const wrong =
      (controller.country === 'DE' && (code === 'DE' || code.endsWith('-pub'))) ||
      (!isThirdCountry(controller.country) && code.slice(0, 2) !== controller.country) ||
      (land !== undefined && /^DE-..$/.test(code) && code !== land);
    if (!wrong || !authorityOf(code)) return [];
    const seat = land ?? controller.country;
    const found = said(`Sitz: ${seat}, genannte Behörde: ${code}.`, `Seat: ${seat}, authority named: ${code}.`);
    return [{ keys: ['supervisoryAuthority'], found }];
  },
};
