import { said } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { mayObject } from '../ways-out.ts';

export const objectionNotice: Rule = {
  id: 'PC009',
  name: 'objection-notice-separate',
  severity: 'error',
  provenance: 'from memory',
  source: 'Art. 21(4) GDPR',
  looksFor: 'A right to object, and no block of its own that says so.',
  why: said(
    'Auf das Widerspruchsrecht muss ausdrücklich, verständlich und getrennt von anderem hingewiesen werden.',
    'The right to object must be told explicitly, clearly and apart from other information.',
  ),
  mend: said('Ergänzen Sie rights.objectionNotice.', 'Add rights.objectionNotice.'),
  good: {
    'rights.objectionNotice': {
      de: 'Der Direktwerbung können Sie jederzeit ohne Gründe widersprechen, allem anderen aus Ihrer besonderen Situation.',
      en: 'You can object to direct marketing at any time without giving reasons, to the rest on grounds of your particular situation.',
    },
  },
  bad: { 'rights.objectionNotice': undefined },
  check: (context) =>
    mayObject(context) && !context.policy.rights.objectionNotice
      ? [
          {
            keys: ['rights', 'objectionNotice'],
            found: said(
              'Der Hinweis auf das Widerspruchsrecht fehlt.',
              'The notice of the right to object is missing.',
            ),
          },
        ]
      : [],
};
