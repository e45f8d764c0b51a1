import { isThirdCountry } from '../../eea.ts';
import { said } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const euRepresentative: Rule = {
  id: 'PC002',
  name: 'eu-representative',
  severity: 'error',
  provenance: 'from memory',
  source: 'Art. 13(1)(a), 27 GDPR',
  looksFor: 'A controller outside the European Economic Area without a representative inside.',
  why: said(
    'Ein Verantwortlicher außerhalb des EWR braucht in der Regel einen Vertreter in der Union und muss ihn nennen.',
    'A controller outside the EEA usually needs a representative in the Union and must name it.',
  ),
  mend: said(
    'Nennen Sie den Vertreter in controller.euRepresentative.',
    'Name the representative in controller.euRepresentative.',
  ),
  good: {
    'controller.country': 'CH',
    supervisoryAuthority: 'DE-BY',
    'controller.euRepresentative': {
      name: 'Vertretung GmbH',
      address: 'Ring 1, 80331 München',
      email: 'eu@teilehafen.example',
    },
  },
  bad: { 'controller.country': 'CH' },
  check: ({ policy: { controller } }) =>
    isThirdCountry(controller.country) && controller.euRepresentative === undefined
      ? [
          {
            keys: ['controller', 'country'],
            found: said(
              `Der Verantwortliche sitzt in ${controller.country} und nennt keinen Vertreter in der Union.`,
              `The controller sits in ${controller.country} and names no representative in the Union.`,
            ),
          },
        ]
      : [],
};
