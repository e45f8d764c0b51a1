import type { Activity, Newsletter, Service } from '../policy/types.ts';
import { activitySection } from './activity.ts';
import { termPart } from './address.ts';
import { byDataFacts } from './by-data.ts';
import { local, localLine, named, type DisclosureContext } from './context.ts';
import { fact, lines, link, section, text, type Block, type Line, type Section } from './document.ts';
import { inShort } from './in-short.ts';
import { laterSection } from './later.ts';
import { dataBlocks, retentionBlocks } from './parts.ts';
import { servicesByActivity } from './services-by-activity.ts';
import { withTerms } from './terms.ts';

type Contact = {
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly url?: string | undefined;
};

function contactLines({ email, phone, url }: Contact): readonly Line[] {
  return [
    ...(email ? [[link(`mailto:${email}`, email)]] : []),
    ...(phone ? [[link(`tel:${phone.replace(/[^+\d]/g, '')}`, phone)]] : []),
    ...(url ? [[link(url, url)]] : []),
  ];
}

const paragraphs = (told: readonly Line[]): readonly Block[] => told.map((line) => text(...line));

function controller({ words, lookup }: DisclosureContext): Section {
  const { controller: it, dataProtectionOfficer: officer, jointControllers } = lookup.policy;
  const address: Line = [
    { kind: 'strong', text: words.name(it.name) },
    { kind: 'break' },
    words.row(words.name(it.address), words.country(it.country)),
  ];
  const joint = (jointControllers ?? []).map(({ party, essence, contactPoint }): Line => {
    const name = lookup.parties.get(party)?.legalName ?? party;
    return [
      { kind: 'strong', text: words.name(name) },
      ': ',
      ...localLine(words, essence),
      ...(contactPoint ? [` (${contactPoint})`] : []),
    ];
  });
  return laterSection({ id: 'part/controller', title: words.t('notice.controller') }, () => ({
    blocks: paragraphs([
      address,
      ...(it.representedBy ? [[words.t('notice.represented', { names: words.list(it.representedBy) })]] : []),
      ...contactLines(it),
    ]),
    facts: [
      ...fact(
        words.t('notice.officer'),
        officer ? paragraphs([...(officer.name ? [[officer.name]] : []), ...contactLines(officer)]) : [],
      ),
      ...fact(
        words.t('notice.representative'),
        it.euRepresentative
          ? paragraphs([
              [words.row(words.name(it.euRepresentative.name), words.name(it.euRepresentative.address))],
              ...contactLines(it.euRepresentative),
            ])
          : [],
      ),
      ...fact(words.t('notice.jointControllers'), lines(joint)),
    ],
  }));
}

const rightNames = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'withdrawal',
  'review',
] as const;

function rights({ words, lookup }: DisclosureContext): Section {
  const { rights: ways } = lookup.policy;
  return laterSection({ id: 'part/rights', title: words.t('view.rights'), view: 'rights' }, () => ({
    blocks: [
      text(words.t('notice.rightsIntro')),
      ...lines(
        rightNames.map((right): Line => [
          { kind: 'strong', text: words.t(`notice.right.${right}`) },
          ': ',
          words.t(`notice.rightMeans.${right}`),
        ]),
      ),
      ...(ways.note === undefined ? [] : [text(local(words, ways.note))]),
    ],
    facts: [
      ...fact(
        words.t('notice.rightsHow'),
        lines([
          [link('#privacy-rights', words.t('notice.rightsForm'))],
          ...contactLines(ways),
          ...(ways.postal ? [[ways.postal]] : []),
        ]),
      ),
      ...fact(words.t('notice.complaint'), [
        text(ways.complaint === undefined ? words.t('notice.complaintText') : local(words, ways.complaint)),
      ]),
    ],
  }));
}

/** Art. 21(4) GDPR: clearly, and apart from all other information. */
function objection({ words, lookup }: DisclosureContext): Section {
  const own = lookup.policy.rights.objectionNotice;
  return laterSection({ id: 'part/objection', title: words.t('notice.objection'), apart: true }, () => ({
    blocks: [
      text(own === undefined ? words.t('notice.objectionText') : local(words, own)),
      text(link('#privacy-rights', words.t('notice.objectionDo'))),
    ],
  }));
}

function consent(context: DisclosureContext): Section {
  const { words, lookup } = context;
  const rules = lookup.policy.consent;
  return laterSection({ id: 'part/consent', title: words.t('notice.consent'), view: 'settings' }, () => ({
    blocks: [
      text(rules?.exNunc === undefined ? words.t('settings.intro') : local(words, rules.exNunc)),
      text(link('#privacy-settings', words.t('view.settings'))),
    ],
    facts: [
      ...fact(words.t('notice.recordData'), dataBlocks(context, rules?.record?.data ?? [])),
      ...fact(words.t('service.retention'), retentionBlocks(context, rules?.record?.retention ?? [])),
    ],
  }));
}

function newsletter(context: DisclosureContext, it: Newsletter): Section {
  const { words, lookup } = context;
  const senders = it.senders.map((id) => lookup.parties.get(id)?.name ?? id);
  const { text: title, language } = named(words, it.title);
  return laterSection({ id: `newsletter/${it.id}`, title, language }, () => ({
    blocks: it.description === undefined ? [] : [text(local(words, it.description))],
    facts: [
      ...fact(words.t('notice.frequency'), it.frequency === undefined ? [] : [text(local(words, it.frequency))]),
      ...fact(words.t('notice.sender'), [text(words.list(senders))]),
      ...fact(words.t('service.bases'), lines(it.legalBasis.map((code) => [words.code('basis', code)]))),
      ...fact(words.t('service.withdrawal'), [text(link('#privacy-newsletter', words.t('notice.unsubscribe')))]),
    ],
  }));
}

function glossary({ words, lookup }: DisclosureContext): Section {
  return laterSection({ id: 'part/glossary', title: words.t('notice.glossary') }, () => ({
    facts: lookup.policy.glossary.map(({ id, term, definition, source }) => {
      const { text: title, language } = named(words, term);
      const from: Line = source === undefined ? [] : [{ kind: 'break' }, { kind: 'quiet', text: source }];
      return { id: termPart(id), title, language, blocks: [text(local(words, definition), ...from)] };
    }),
  }));
}

function changes({ words, lookup }: DisclosureContext): Section {
  const { version, effectiveDate, changes: made } = lookup.policy;
  return laterSection({ id: 'part/changes', title: words.t('notice.changes') }, () => ({
    blocks: [text(words.t('notice.version', { version, date: words.date(effectiveDate) }))],
    facts: made.map(({ date, text: what, version: of }) => ({
      title: words.t('notice.version', { version: of, date: words.date(date) }),
      blocks: [text(local(words, what))],
    })),
  }));
}

function activities(context: DisclosureContext): Section {
  const { words, lookup } = context;
  const belongingTo = servicesByActivity(lookup);
  const told = new Map<Service, Activity>();
  const parts = lookup.policy.activities.map((activity) => {
    const belonging = belongingTo(activity);
    for (const service of belonging.services) if (!told.has(service)) told.set(service, activity);
    return activitySection(context, activity, belonging, (service) => told.get(service) !== activity);
  });
  return section('part/activities', words.t('notice.activities'), { sections: parts });
}

/** The whole notice of Art. 13 and 14 GDPR, from the policy alone. What each part says is made when it is looked at. */
export function noticeDocument(context: DisclosureContext): readonly Section[] {
  const { words, lookup } = context;
  const { newsletters, activities: uses, glossary: explained } = lookup.policy;
  const when = (is: boolean, part: () => Section): readonly Section[] => (is ? [part()] : []);
  const facts = byDataFacts(context);
  const sections = [
    inShort(context),
    controller(context),
    rights(context),
    objection(context),
    consent(context),
    ...when(uses.length > 0, () => activities(context)),
    ...when(newsletters.length > 0, () =>
      section('part/newsletters', words.t('view.newsletter'), {
        view: 'newsletter',
        sections: newsletters.map((it) => newsletter(context, it)),
      }),
    ),
    ...when(facts.length > 0, () =>
      section('part/by-data', words.t('notice.byData'), { blocks: [text(words.t('notice.byDataIntro'))], facts }),
    ),
  ];
  return [...withTerms(context, sections), ...when(explained.length > 0, () => glossary(context)), changes(context)];
}
