import { isConsented, isObjectable, type Block, type LintContext } from '../context.ts';
import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { allWords } from '../texts.ts';
import { saysOnly, wordSet } from '../words.ts';

const article6 = /^(gdpr:6-|eprivacy:13-2$|uwg:|bdsg:26$)/;

const basisPresent: Rule = {
  id: 'PC006',
  name: 'legal-basis-present',
  severity: 'error',
  provenance: 'checked S2, S26',
  source: 'Art. 13(1)(c), 6(1) GDPR; C-654/23 for Art. 13(2) ePrivacy',
  looksFor: 'A service or activity without a basis for processing; Art. 9 and Art. 49 do not replace Art. 6.',
  why: said(
    'Ohne Rechtsgrundlage ist die Verarbeitung verboten; § 25 TDDDG, Art. 9 und Art. 49 treten neben Art. 6, nicht an seine Stelle.',
    'Without a legal basis processing is forbidden; § 25 TDDDG, Art. 9 and Art. 49 stand beside Art. 6, not in its place.',
  ),
  mend: said('Ergänzen Sie die Grundlage nach Art. 6 Abs. 1 DSGVO.', 'Add the basis of Art. 6(1) GDPR.'),
  good: { 'activities[1].legalBasis': [{ basis: 'gdpr:6-1-a' }, { basis: 'tdddg:25-1' }] },
  bad: { 'activities[1].legalBasis': [{ basis: 'tdddg:25-1' }] },
  schema: /\.legalBasis(\.processing(\[\d+\])?|\[\d+\](\.basis)?)?$/,
  *check({ blocks }) {
    for (const { bases, keys, label } of blocks) {
      if ([...bases].some((basis) => article6.test(basis))) continue;
      const list = [...bases].join(', ');
      const found = about(
        label,
        `nennt keine Grundlage nach Art. 6 (nur ${list}).`,
        `names no basis of Art. 6 (only ${list}).`,
      );
      yield { keys: [...keys, 'legalBasis'], found };
    }
  },
};

const emptyInterest = wordSet(
  'berechtigtes berechtigte berechtigten berechtigter interesse interessen zweck zwecke zwecken verarbeitung abbilden abbildet darstellen darstellt liegt liegen ' +
    'überwiegend überwiegende überwiegenden genannte genannten oben beschriebenen beschrieben vor haben hieran daran ' +
    'legitimate interest interests purpose purposes processing reflect represent above mentioned described overriding prevailing have these',
);

const interestStated: Rule = {
  id: 'PC007',
  name: 'li-interest-stated',
  severity: 'error',
  provenance: 'checked S2, S4',
  source: 'Art. 13(1)(d) GDPR; C-252/21; C-394/23',
  looksFor: 'Art. 6(1)(f) without the interest pursued, or with one that only repeats the words of the law.',
  why: said(
    'Das berechtigte Interesse muss bei der Erhebung benannt sein; sonst trägt es die Verarbeitung nicht.',
    'The legitimate interest must be told at collection; otherwise it does not carry the processing.',
  ),
  mend: said(
    'Sagen Sie in legitimateInterest, was Sie erreichen wollen.',
    'Say in legitimateInterest what you want to achieve.',
  ),
  good: {
    'activities[0].legitimateInterest': {
      de: 'Wir wollen Ausfälle früh bemerken.',
      en: 'We want to notice outages early.',
    },
  },
  bad: { 'activities[0].legitimateInterest': undefined },
  *check(context) {
    for (const block of context.blocks) {
      if (!block.bases.has('gdpr:6-1-f')) continue;
      const activity = activityOf(context, block);
      const own = block.it.legitimateInterest;
      if (!own && activity?.bases.has('gdpr:6-1-f')) continue;
      const texts = allWords(own ?? activity?.it.legitimateInterest);
      if (texts.length > 0 && !texts.some((text) => saysOnly(text, emptyInterest))) continue;
      const found =
        texts.length === 0
          ? about(
              block.label,
              'beruft sich auf ein berechtigtes Interesse und nennt keines.',
              'relies on a legitimate interest and names none.',
            )
          : about(block.label, `nennt als Interesse nur: „${texts[0]}“`, `names as its interest only: "${texts[0]}"`);
      yield { keys: [...block.keys, 'legitimateInterest'], severity: texts.length === 0 ? 'error' : 'warning', found };
    }
  },
};

/** The activity a service belongs to: what it tells, it tells for its services too. */
function activityOf(context: LintContext, block: Block) {
  return block.kind === 'service' ? context.activityOf.get(block.it.activity) : undefined;
}

const hasControl = (block: Block): boolean =>
  block.kind === 'activity' && (block.it.controls ?? []).some(({ action }) => action !== 'device');

const objectionRoute: Rule = {
  id: 'PC008',
  name: 'li-objection-route',
  severity: 'error',
  provenance: 'checked S1, S2',
  source: 'Art. 21(1), 12(2), 13(2)(b) GDPR',
  looksFor: 'Art. 6(1)(e) or (f) without a switch, control or text that says how to object.',
  why: said(
    'Wer sich auf ein berechtigtes Interesse stützt, muss sagen, wie man widerspricht.',
    'Whoever relies on a legitimate interest must say how to object.',
  ),
  mend: said('Ergänzen Sie objection oder controls.', 'Add objection or controls.'),
  good: {
    'activities[0].objection': undefined,
    'activities[0].controls': [{ action: 'rights', text: { de: 'Widersprechen', en: 'Object' } }],
  },
  bad: { 'activities[0].objection': undefined },
  *check(context) {
    for (const block of context.blocks) {
      if (!isObjectable(block) || block.it.objection || hasControl(block)) continue;
      const activity = activityOf(context, block);
      if (activity && (activity.it.objection || hasControl(activity))) continue;
      if (block.kind === 'service' && block.it.choice === 'objection') continue;
      const found = about(block.label, 'sagt nicht, wie man widerspricht.', 'does not say how to object.');
      yield { keys: [...block.keys, 'objection'], found };
    }
  },
};

const withdrawalRoute: Rule = {
  id: 'PC011',
  name: 'consent-withdrawal-route',
  severity: 'error',
  provenance: 'checked S2',
  source: 'Art. 7(3), 13(2)(c) GDPR',
  looksFor: 'Consent without a way to take it back: no switch, no control, no text; a newsletter nobody can leave.',
  why: said(
    'Widerrufen muss so einfach sein wie einwilligen, und man muss vorher wissen, wie.',
    'Taking consent back must be as easy as giving it, and people must know how beforehand.',
  ),
  mend: said(
    'Ergänzen Sie withdrawal oder controls, bei Newslettern unsubscribe.',
    'Add withdrawal or controls, for newsletters unsubscribe.',
  ),
  good: {
    'activities[1].withdrawal': {
      de: 'Schalten Sie den Dienst in den Einstellungen aus.',
      en: 'Switch the service off in the settings.',
    },
  },
  bad: { 'newsletters[0].unsubscribe': {} },
  *check(context) {
    for (const block of context.activities) {
      if (!isConsented(block) || block.it.withdrawal || hasControl(block)) continue;
      if (context.servicesOf.get(block.it.id)?.some(({ it }) => it.choice === 'consent')) continue;
      const found = about(
        block.label,
        'sagt nicht, wie man die Einwilligung widerruft.',
        'does not say how to withdraw consent.',
      );
      yield { keys: [...block.keys, 'withdrawal'], found };
    }
    for (const [at, { unsubscribe, title }] of context.policy.newsletters.entries()) {
      if (unsubscribe.endpoint || unsubscribe.accountUrl || unsubscribe.email) continue;
      const [name] = allWords(title);
      const found = said(
        `Der Newsletter „${name}“ nennt keinen Weg zum Abbestellen.`,
        `The newsletter "${name}" names no way to unsubscribe.`,
      );
      yield { keys: ['newsletters', at, 'unsubscribe'], found };
    }
  },
};

const saysExNunc = /Zukunft|rechtmäßig|Rechtmäßigkeit|\blawful|\bfuture\b/i;

const exNuncText: Rule = {
  id: 'PC012',
  name: 'consent-exnunc-text',
  severity: 'error',
  provenance: 'from memory',
  source: 'Art. 7(3) sentences 2-3, 13(2)(c) GDPR',
  looksFor:
    'Consent given outside the settings (a form, a newsletter) whose withdrawal text does not say that what happened before stays lawful. The settings say so themselves.',
  why: said(
    'Vor der Einwilligung muss man wissen, dass der Widerruf für die Zukunft wirkt.',
    'Before giving consent people must know that withdrawal works for the future.',
  ),
  mend: said(
    'Ergänzen Sie den Satz in withdrawal oder in consent.exNunc.',
    'Add the sentence to withdrawal or to consent.exNunc.',
  ),
  good: {
    'activities[2].withdrawal': undefined,
    'consent.exNunc': { de: 'Der Widerruf wirkt für die Zukunft.', en: 'Withdrawal works for the future.' },
  },
  bad: { 'activities[2].withdrawal': { de: 'Klicken Sie auf den Link.', en: 'Follow the link.' } },
  *check(context) {
    if (context.policy.consent?.exNunc) return;
    for (const block of context.activities) {
      if (!isConsented(block) || context.servicesOf.get(block.it.id)?.some(({ it }) => it.choice === 'consent'))
        continue;
      const texts = allWords(block.it.withdrawal);
      if (texts.length > 0 && texts.every((text) => saysExNunc.test(text))) continue;
      const found = about(
        block.label,
        'sagt nicht, dass der Widerruf für die Zukunft wirkt.',
        'does not say that withdrawal works for the future.',
      );
      yield { keys: [...block.keys, 'withdrawal'], found };
    }
  },
};

const specialCategory: Rule = {
  id: 'PC016',
  name: 'special-category-condition',
  severity: 'error',
  provenance: 'checked S2',
  source: 'Art. 9(2) GDPR',
  looksFor: 'Special categories of data without a condition of Art. 9(2).',
  why: said(
    'Gesundheit, Religion, Herkunft und dergleichen dürfen nur unter einer Bedingung des Art. 9 Abs. 2 verarbeitet werden.',
    'Health, religion, origin and the like may be processed only under a condition of Art. 9(2).',
  ),
  mend: said(
    'Ergänzen Sie die Bedingung, zum Beispiel gdpr:9-2-a oder gdpr:9-2-b.',
    'Add the condition, such as gdpr:9-2-a or gdpr:9-2-b.',
  ),
  good: {
    'dataCategories[3].special': true,
    'activities[3].legalBasis': [{ basis: 'gdpr:6-1-b' }, { basis: 'gdpr:9-2-b' }],
  },
  bad: { 'dataCategories[3].special': true },
  *check(context) {
    for (const { it, bases, keys, label } of context.blocks) {
      const special = it.data.find((id) => context.data.get(id)?.special === true);
      if (special === undefined || [...bases].some((basis) => basis.startsWith('gdpr:9-2-'))) continue;
      const found = about(
        label,
        `verarbeitet besondere Daten („${special}“) ohne Bedingung nach Art. 9 Abs. 2.`,
        `processes special data ("${special}") without a condition of Art. 9(2).`,
      );
      yield { keys: [...keys, 'legalBasis'], found };
    }
  },
};

const bdsg26: Rule = {
  id: 'PC047',
  name: 'bdsg-26',
  severity: 'warning',
  provenance: 'checked S35',
  source: 'C-34/21 (30 March 2023); § 26 BDSG',
  looksFor: '§ 26 BDSG as the only basis for applicants or staff.',
  why: said(
    'Nach dem EuGH trägt eine Vorschrift wie § 26 Abs. 1 BDSG wohl nicht allein; offen ist es bis heute.',
    'After the Court of Justice a provision like § 26(1) BDSG probably does not carry alone; the question is still open.',
  ),
  mend: said(
    'Stellen Sie Art. 6 Abs. 1 lit. b DSGVO (gdpr:6-1-b) daneben.',
    'Put Art. 6(1)(b) GDPR (gdpr:6-1-b) beside it.',
  ),
  good: { 'activities[3].legalBasis': [{ basis: 'gdpr:6-1-b' }, { basis: 'bdsg:26' }] },
  bad: { 'activities[3].legalBasis': [{ basis: 'bdsg:26' }] },
  *check({ blocks }) {
    for (const { bases, keys, label } of blocks) {
      if (!bases.has('bdsg:26') || bases.has('gdpr:6-1-b')) continue;
      yield { keys: [...keys, 'legalBasis'], found: about(label, 'stützt sich auf § 26 BDSG.', 'rests on § 26 BDSG.') };
    }
  },
};

/** Legal bases and the ways out that they demand: PC006-PC008, PC011, PC012, PC016, PC047. */
export const basisRules: readonly Rule[] = [
  basisPresent,
  interestStated,
  objectionRoute,
  withdrawalRoute,
  exNuncText,
  specialCategory,
  bdsg26,
];
