import { isMarketing, isObjectable, type LintContext } from '../context.ts';
import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { allWords } from '../texts.ts';

const mayObject = (context: LintContext): boolean =>
  context.blocks.some((block) => isObjectable(block) || isMarketing(context, block)) ||
  context.policy.newsletters.length > 0;

const objectionNotice: Rule = {
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

const grounds = /besondere[nr]? Situation|particular situation/i;
const noGrounds =
  /(?:ohne|keine[nr]?)\b.{0,40}(?:Gründe|Grund|Begründung)|(?:Direkt)?werbung.{0,80}jederzeit|jederzeit.{0,80}(?:Direkt)?werbung|without (?:giving |any )?(?:a )?reasons?|no reasons?|direct marketing.{0,80}at any time|at any time.{0,80}direct marketing/i;

const marketingObjection: Rule = {
  id: 'PC010',
  name: 'marketing-objection-absolute',
  severity: 'error',
  provenance: 'from memory',
  source: 'Art. 21(2)-(3) GDPR',
  looksFor: 'Direct marketing whose objection asks for grounds, or that names no way to object.',
  why: said(
    'Der Direktwerbung kann man jederzeit und ohne Gründe widersprechen; danach ist Schluss.',
    'People can object to direct marketing at any time and without reasons; then it ends.',
  ),
  mend: said(
    'Sagen Sie es in rights.objectionNotice, und nennen Sie den Weg in rights.marketingObjection.',
    'Say so in rights.objectionNotice, and give the way in rights.marketingObjection.',
  ),
  good: { 'rights.marketingObjection': { endpoint: '/marketing/object' } },
  bad: {
    'rights.objectionNotice': {
      de: 'Sie können aus Gründen Ihrer besonderen Situation widersprechen.',
      en: 'You can object on grounds relating to your particular situation.',
    },
  },
  *check(context) {
    const { rights, newsletters } = context.policy;
    const marketing = context.activities.filter((block) => isMarketing(context, block));
    if (marketing.length === 0 && newsletters.length === 0) return;
    const asking = allWords(rights.objectionNotice).find((text) => grounds.test(text) && !noGrounds.test(text));
    if (asking !== undefined) {
      const found = said(
        'Der Hinweis verlangt Gründe und nimmt die Direktwerbung nicht aus.',
        'The notice asks for grounds and does not except direct marketing.',
      );
      yield { keys: ['rights', 'objectionNotice'], found };
    }
    if (rights.marketingObjection) return;
    const leavable = new Set(newsletters.map(({ activity }) => activity));
    for (const { it, keys, label } of marketing) {
      if (it.objection || it.withdrawal || it.controls?.length || leavable.has(it.id)) continue;
      if (context.servicesOf.get(it.id)?.some(({ it: service }) => service.choice !== 'required')) continue;
      yield {
        keys: [...keys, 'objection'],
        found: about(
          label,
          'wirbt direkt und nennt keinen Weg zu widersprechen.',
          'is direct marketing and names no way to object.',
        ),
      };
    }
  },
};

const rightsComplete: Rule = {
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

const provisionConsequence: Rule = {
  id: 'PC045',
  name: 'provision-consequence',
  severity: 'error',
  provenance: 'checked S2',
  source: 'Art. 13(2)(e) GDPR',
  looksFor: 'Data that must be given, without what happens otherwise.',
  why: said(
    'Muss man Daten angeben, so muss man wissen, was sonst geschieht.',
    'Whoever must give data must know what happens otherwise.',
  ),
  mend: said('Ergänzen Sie provision.consequence.', 'Add provision.consequence.'),
  good: {
    'activities[3].provision': {
      required: 'contractual',
      consequence: { de: 'Sonst kein Vertrag.', en: 'Otherwise no contract.' },
    },
  },
  bad: { 'activities[3].provision': { required: 'contractual' } },
  *check({ activities }) {
    for (const { it, keys, label } of activities) {
      if (it.provision.required === 'none' || it.provision.consequence) continue;
      yield {
        keys: [...keys, 'provision', 'consequence'],
        found: about(
          label,
          'verlangt Daten und sagt nicht, was ohne sie geschieht.',
          'requires data and does not say what happens without it.',
        ),
      };
    }
  },
};

const automatedDecision: Rule = {
  id: 'PC041',
  name: 'adm-explicit',
  severity: 'error',
  provenance: 'checked S2; judgments from memory',
  source: 'Art. 13(2)(f), 22(3) GDPR; C-634/21; C-203/22',
  looksFor:
    'Automated decisions without logic, significance, consequences and human review. Whether there are any, the schema asks.',
  why: said(
    'Entscheidet eine Maschine, muss man wissen, wie, mit welchen Folgen, und wie ein Mensch dazukommt.',
    'Where a machine decides people must know how, with what consequences, and how to reach a human.',
  ),
  mend: said(
    'Ergänzen Sie logic, significance, consequences und humanReview.',
    'Add logic, significance, consequences and humanReview.',
  ),
  good: {
    'activities[3].automatedDecision': {
      exists: true,
      logic: { de: 'Punkte für Zeugnisse', en: 'Points for references' },
      significance: { de: 'Einladung oder nicht', en: 'Invitation or not' },
      consequences: { de: 'Absage', en: 'Refusal' },
      humanReview: { de: 'Schreiben Sie uns.', en: 'Write to us.' },
    },
  },
  bad: { 'activities[3].automatedDecision': { exists: true } },
  schema: /\.automatedDecision(\.exists)?$/,
  *check({ blocks }) {
    for (const { it, keys, label } of blocks) {
      if (!it.automatedDecision.exists) continue;
      const missing = (['logic', 'significance', 'consequences', 'humanReview'] as const).filter(
        (field) => !it.automatedDecision[field],
      );
      if (missing.length === 0) continue;
      const list = missing.join(', ');
      yield {
        keys: [...keys, 'automatedDecision'],
        found: about(label, `entscheidet automatisch; es fehlt: ${list}.`, `decides automatically; missing: ${list}.`),
      };
    }
  },
};

/** What people can demand: PC009, PC010, PC041, PC042, PC045. */
export const rightsRules: readonly Rule[] = [
  objectionNotice,
  marketingObjection,
  rightsComplete,
  provisionConsequence,
  automatedDecision,
];
