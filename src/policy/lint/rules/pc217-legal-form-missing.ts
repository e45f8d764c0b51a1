import { hasLegalForm } from '../company-names.ts';
import { said } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const legalForm: Rule = {
  id: 'PC217',
  name: 'legal-form-missing',
  severity: 'info',
  provenance: 'ours',
  source: 'Art. 13(1)(e) GDPR',
  looksFor: 'A party whose legal name has no legal form: a brand instead of a company.',
  why: said(
    'Marken haben keine Pflichten; gemeint ist eine Gesellschaft.',
    'Brands have no duties; a company is meant.',
  ),
  mend: said(
    'Schreiben Sie den vollen Firmennamen mit Rechtsform in legalName.',
    'Write the full company name with its legal form in legalName.',
  ),
  good: { 'parties[1].legalName': 'Zählwerk Unlimited Company' },
  bad: { 'parties[1].legalName': 'Zählwerk' },
  check: ({ policy }) =>
    policy.parties.flatMap(({ legalName }, at) =>
      hasLegalForm(legalName)
        ? []
        : [
            {
              keys: ['parties', at, 'legalName'],
              found: said(`„${legalName}“ hat keine Rechtsform.`, `"${legalName}" has no legal form.`),
            },
          ],
    ),
};
