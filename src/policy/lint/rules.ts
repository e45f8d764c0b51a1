import type { Rule } from './rule.ts';
import { basisRules } from './rules/bases.ts';
import { companyRules } from './rules/companies.ts';
import { cookieRules } from './rules/cookies.ts';
import { countryRules } from './rules/countries.ts';
import { dataRules } from './rules/data.ts';
import { deviceRules } from './rules/device.ts';
import { documentRules } from './rules/document.ts';
import { identityRules } from './rules/identity.ts';
import { nameRules } from './rules/names.ts';
import { newsletterRules } from './rules/newsletters.ts';
import { purposeRules } from './rules/purposes.ts';
import { recipientRules } from './rules/recipients.ts';
import { retentionRules } from './rules/retention.ts';
import { rightsRules } from './rules/rights.ts';
import { safeguardRules } from './rules/safeguards.ts';
import { statementRules } from './rules/statements.ts';
import { transferRules } from './rules/transfers.ts';
import { vendorRules } from './rules/vendors.ts';
import { wordingRules } from './rules/wording.ts';

/** Every rule, by id. A new rule is one entry in the list of its group; a new group is one line here. */
export const rules: readonly Rule[] = [
  ...identityRules,
  ...purposeRules,
  ...basisRules,
  ...deviceRules,
  ...recipientRules,
  ...retentionRules,
  ...transferRules,
  ...safeguardRules,
  ...rightsRules,
  ...newsletterRules,
  ...nameRules,
  ...documentRules,
  ...vendorRules,
  ...countryRules,
  ...companyRules,
  ...cookieRules,
  ...statementRules,
  ...wordingRules,
  ...dataRules,
].sort((a, b) => a.id.localeCompare(b.id));
