import { said } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { allWords } from '../texts.ts';
import { mayObject } from '../ways-out.ts';

export const rightsComplete: Rule = {
  id: 'PC042',
  name: 'rights-complete',
  severity: 'error',
  provenance: 'checked S2',
  source: 'Art. 12(2), 13(2)(b), 15-22 GDPR',
  looksFor: 'No way to exercise the rights (an error); a right that cannot apply is promised (a warning).',
  why: said(
    'Rechte, die man nicht ausüben kann, sind keine; versprochene, die nicht gelten, führen in die Irre.',
    'Rights that cannot be exercised are none; promised ones that do not apply mislead.',
  ),
  mend: said(
    'Nennen Sie in rights E-Mail-Adresse, Anschrift oder Endpunkt.',
    'Name an e-mail address, postal address or endpoint in rights.',
  ),
  good: { 'rights.email': undefined, 'rights.postal': 'Hafenstraße 9, 80331 München' },
  bad: { 'rights.email': undefined },
  *check(context) {
    const { rights } = context.policy;
    if (!rights.email && !rights.postal && !rights.phone && !rights.endpoint && !rights.accountUrl) {
      yield {
        keys: ['rights'],
        found: said('Es ist kein Weg genannt, die Rechte auszuüben.', 'No way to exercise the rights is named.'),
      };
    }
    if (rights.objectionNotice && !mayObject(context)) {
      const found = said(
        'Ein Widerspruchsrecht ist versprochen, aber nichts beruht auf Art. 6 Abs. 1 lit. e oder f und nichts wirbt.',
        'A right to object is promised, but nothing rests on Art. 6(1)(e) or (f) and nothing is marketing.',
      );
      yield { keys: ['rights', 'objectionNotice'], severity: 'warning', found };
    }
    const portable = context.blocks.some(({ bases }) => bases.has('gdpr:6-1-a') || bases.has('gdpr:6-1-b'));
    if (!portable && allWords(rights.note).some((text) => /Datenübertragbarkeit|portability/i.test(text))) {
      const found = said(
        'Datenübertragbarkeit ist versprochen, aber nichts beruht auf Einwilligung oder Vertrag.',
        'Portability is promised, but nothing rests on consent or contract.',
      );
      yield { keys: ['rights', 'note'], severity: 'warning', found };
    }
  },
};
