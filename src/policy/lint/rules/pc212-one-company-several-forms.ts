import { companyCore, hasTwoCompanies } from '../company-names.ts';
import { said } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const severalForms: Rule = {
  id: 'PC212',
  name: 'one-company-several-forms',
  severity: 'warning',
  provenance: 'ours',
  source: 'Art. 13(1)(e) GDPR; recital 42',
  looksFor:
    'Two companies in one entry; one company under several legal forms, addresses or countries where each is a provider or recipient itself. A parent named only in a transfer is no contradiction.',
  why: said(
    'Man muss wissen, welche Gesellschaft die Daten erhält: davon hängen Recht, Garantie und Ansprechpartner ab.',
    'People must know which company receives the data: law, safeguard and contact depend on it.',
  ),
  mend: said(
    'Nennen Sie die Gesellschaft, mit der der Vertrag besteht; die andere nur als Empfänger der Übermittlung.',
    'Name the company the contract is with; the other only as the recipient of the transfer.',
  ),
  good: { 'parties[1].legalName': 'Zählwerk Ireland Limited' },
  bad: { 'parties[1].legalName': 'Dachwerk Inc., Zählwerk Limited' },
  *check({ policy, services }) {
    const providers = new Set(services.map(({ it }) => it.provider));
    const seen = new Map<string, { name: string; legalName: string; country: string }>();
    for (const [at, it] of policy.parties.entries()) {
      if (hasTwoCompanies(it.legalName)) {
        yield {
          keys: ['parties', at, 'legalName'],
          found: said(`„${it.legalName}“ sind zwei Gesellschaften.`, `"${it.legalName}" are two companies.`),
        };
      }
      if (!providers.has(it.id)) continue;
      const key = companyCore(it.legalName);
      const before = seen.get(key);
      if (!before) seen.set(key, it);
      else {
        const found = said(
          `„${it.legalName}“ (${it.country}) und „${before.legalName}“ (${before.country}) scheinen ein Unternehmen zu sein.`,
          `"${it.legalName}" (${it.country}) and "${before.legalName}" (${before.country}) seem to be one company.`,
        );
        yield { keys: ['parties', at, 'legalName'], found };
      }
    }
  },
};
