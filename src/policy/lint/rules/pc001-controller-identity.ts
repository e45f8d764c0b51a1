import { said } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const controllerIdentity: Rule = {
  id: 'PC001',
  name: 'controller-identity',
  severity: 'error',
  provenance: 'checked S2',
  source: 'Art. 13(1)(a) GDPR',
  looksFor: 'A controller without name, postal address or a direct way to reach it by e-mail or telephone.',
  why: said(
    'Wer Daten erhebt, muss sagen, wer er ist und wie man ihn unmittelbar erreicht.',
    'Whoever collects data must say who they are and how to reach them directly.',
  ),
  mend: said('Tragen Sie E-Mail-Adresse oder Telefonnummer ein.', 'Add an e-mail address or a telephone number.'),
  good: { 'controller.phone': '+49 89 000000' },
  bad: { 'controller.email': undefined },
  schema: /^\$\.controller(\.(name|address|country))?$/,
  check: ({ policy: { controller } }) =>
    controller.email === undefined && controller.phone === undefined
      ? [
          {
            keys: ['controller'],
            found: said(
              'Der Verantwortliche nennt weder E-Mail-Adresse noch Telefonnummer.',
              'The controller names neither an e-mail address nor a telephone number.',
            ),
          },
        ]
      : [],
};
