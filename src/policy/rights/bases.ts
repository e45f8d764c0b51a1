import type { DeviceBasis, LegalBasis } from '../codes.ts';
import type { Right } from './rights.ts';

const always = ['access', 'rectification', 'restriction', 'complaint'] as const;
const contract = [...always, 'erasure', 'portability', 'human-review'] as const;
const consent = [...contract, 'withdrawal'] as const;
const special = [...always, 'erasure'] as const;
const softOptIn = [...always, 'erasure', 'marketing-objection'] as const;

/**
 * Which rights follow from a legal basis. The six bases of Art. 6(1) equal the table of the W3C Data Privacy Vocabulary
 * 2.3 (`legal_basis_rights_mapping`), its information duties (Art. 13, 14) aside. The others are not in that table and
 * are worked out from the articles: 9(2)(a) and § 7(2) UWG are consents, § 26 BDSG stands for a contract, a condition
 * of Art. 9(2) adds to a basis of Art. 6 and brings no portability (Art. 20(1)(a) names 9(2)(a) alone), e-mail to
 * existing customers carries the objection to marketing. Access to a device is consented to or strictly needed.
 */
const rightsByBasis: Readonly<Record<LegalBasis | DeviceBasis, readonly Right[]>> = {
  'gdpr:6-1-a': consent,
  'gdpr:6-1-b': contract,
  'gdpr:6-1-c': always,
  'gdpr:6-1-d': [...always, 'erasure', 'human-review'],
  'gdpr:6-1-e': [...always, 'objection', 'human-review'],
  'gdpr:6-1-f': [...always, 'erasure', 'objection', 'human-review'],
  'gdpr:9-2-a': consent,
  'gdpr:9-2-b': special,
  'gdpr:9-2-c': special,
  'gdpr:9-2-d': special,
  'gdpr:9-2-e': special,
  'gdpr:9-2-f': special,
  'gdpr:9-2-g': special,
  'gdpr:9-2-h': special,
  'gdpr:9-2-i': special,
  'gdpr:9-2-j': special,
  'gdpr:49-1-a': ['withdrawal', 'complaint'],
  'eprivacy:13-2': softOptIn,
  'uwg:7-2-2': [...consent, 'marketing-objection'],
  'uwg:7-3': softOptIn,
  'bdsg:26': contract,
  'tdddg:25-1': ['withdrawal', 'complaint'],
  'tdddg:25-2-1': ['complaint'],
  'tdddg:25-2-2': ['complaint'],
  'eprivacy:5-3': ['withdrawal', 'complaint'],
  'eprivacy:5-3-transmission': ['complaint'],
  'eprivacy:5-3-requested': ['complaint'],
  'ttdsg:25-1': ['withdrawal', 'complaint'],
  'ttdsg:25-2': ['complaint'],
};

/** The rights that follow from a legal basis alone, whatever is done on it. */
export function rightsOfBasis(basis: LegalBasis | DeviceBasis): ReadonlySet<Right> {
  return new Set(rightsByBasis[basis]);
}
