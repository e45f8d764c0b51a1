import { isMarketing } from '../context.ts';
import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { allWords } from '../texts.ts';

const grounds = /besondere[nr]? Situation|particular situation/i;

const noGrounds =
  /(?:ohne|keine[nr]?)\b.{0,40}(?:Gründe|Grund|Begründung)|(?:Direkt)?werbung.{0,80}jederzeit|jederzeit.{0,80}(?:Direkt)?werbung|without (?:giving |any )?(?:a )?reasons?|no reasons?|direct marketing.{0,80}at any time|at any time.{0,80}direct marketing/i;

export const marketingObjection: Rule = {
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
