import type { Activity, Service } from '../policy/types.ts';
import { local, localLine, localSentence, named, type DisclosureContext } from './context.ts';
import { serviceFragment } from './address.ts';
import { fact, lines, text, type Block, type Fact, type Inline, type Line, type Section } from './document.ts';
import { laterSection, longList } from './later.ts';
import {
  automatedBlocks,
  dataBlocks,
  partyBlocks,
  profilingBlocks,
  purposeBlocks,
  retentionBlocks,
  transfersBlocks,
} from './parts.ts';
import type { ActivityServices } from './services-by-activity.ts';

/** The address fragments of the views; in a page with a privacy center such a link opens the view. */
const viewLinks = { settings: '#privacy-settings', rights: '#privacy-rights' } as const;
const allViews = { ...viewLinks, newsletter: '#privacy-newsletter' } as const;

function basisBlocks({ words }: DisclosureContext, { legalBasis }: Activity): readonly Block[] {
  return lines(
    legalBasis.map(({ basis, about, statute }): Line => {
      const law: Inline = { kind: 'strong', text: words.code('basis', basis) };
      return [law, ...(statute ? [` (${statute})`] : []), ...(about === undefined ? [] : [': ', local(words, about)])];
    }),
  );
}

function dataFact(context: DisclosureContext, { data, dataNote, source }: Activity): readonly Fact[] {
  const { words } = context;
  const note = localLine(words, dataNote);
  const from = localLine(words, source?.text);
  const open = source?.publiclyAccessible ? ` ${words.t('notice.sourcePublic')}` : '';
  return [
    ...fact(words.t('service.data'), [...dataBlocks(context, data), ...(note.length > 0 ? [text(...note)] : [])]),
    ...fact(words.t('notice.source'), from.length > 0 ? [text(...from, open)] : []),
  ];
}

function recipientFact(context: DisclosureContext, { recipients, recipientNote }: Activity): readonly Fact[] {
  const { words } = context;
  const note = localLine(words, recipientNote);
  const told = [...partyBlocks(context, recipients), ...(note.length > 0 ? [text(...note)] : [])];
  return fact(words.t('service.recipients'), told.length > 0 ? told : [text(words.t('service.recipientsNone'))]);
}

function provisionBlocks({ words }: DisclosureContext, { provision }: Activity): readonly Block[] {
  const told = [provision.text, provision.consequence].filter((it) => it !== undefined);
  return [text(words.code('provision', provision.required)), ...told.map((it) => text(local(words, it)))];
}

function controlBlocks({ words, lookup }: DisclosureContext, { controls = [] }: Activity): readonly Block[] {
  const views: Partial<Record<string, string>> = lookup.policy.newsletters.length > 0 ? allViews : viewLinks;
  return lines(
    controls.map(({ action, text: what, url }): Line => {
      const target = url ?? views[action];
      if (target === undefined) return [local(words, what)];
      return [{ kind: 'link', url: target, ...named(words, what) }];
    }),
  );
}

/** How consent is taken back and objection made, with the switches that do it. */
function stopBlocks({ words }: DisclosureContext, activity: Activity, services: readonly Service[]): readonly Block[] {
  const told = [activity.withdrawal, activity.objection].filter((it) => it !== undefined);
  const switched = services.filter(({ choice }) => choice !== 'required');
  const switches = longList(switched, ({ id, title }) => [
    {
      kind: 'switch',
      service: id,
      way: [{ kind: 'link', url: `#${serviceFragment(id)}`, ...named(words, title) }],
    },
  ]);
  return [...told.map((it) => text(local(words, it))), ...switches];
}

/** The entries of the services, and in words which of them the activity itself leaves out. */
function serviceBlocks(
  { words }: DisclosureContext,
  { services, unlisted }: ActivityServices,
  isAgain: (service: Service) => boolean,
): readonly Block[] {
  if (services.length === 0) return [text(words.t('notice.servicesNone'))];
  const gap = localSentence(
    words,
    unlisted.map(({ title }) => title),
    (names) => words.t('notice.servicesUnlisted', { services: words.list(names) }),
  );
  return [
    ...(unlisted.length > 0 ? [text(...gap)] : []),
    ...services.map((it) => ({ kind: 'service', id: it.id, again: isAgain(it) }) as const),
  ];
}

/**
 * One processing activity: a whole block of Art. 13 GDPR, with its services and what a person can do about it.
 *
 * @param isAgain whether the entry of a service has stood in the document before
 */
export function activitySection(
  context: DisclosureContext,
  activity: Activity,
  belonging: ActivityServices,
  isAgain: (service: Service) => boolean,
): Section {
  const { words } = context;
  const { text: title, language } = named(words, activity.title);
  return laterSection({ id: activity.id, title, language }, () => ({
    blocks: [
      ...(activity.description === undefined ? [] : [text(local(words, activity.description))]),
      ...(activity.notes ?? []).map((note) => text(local(words, note))),
    ],
    facts: [
      ...fact(words.t('service.purposes'), purposeBlocks(context, activity.purposes)),
      ...dataFact(context, activity),
      ...fact(words.t('service.bases'), basisBlocks(context, activity)),
      ...fact(
        words.t('service.interest'),
        activity.legitimateInterest === undefined ? [] : [text(local(words, activity.legitimateInterest))],
      ),
      ...fact(words.t('notice.provision'), provisionBlocks(context, activity)),
      ...recipientFact(context, activity),
      ...fact(words.t('service.transfers'), transfersBlocks(context, activity.transfers)),
      ...fact(words.t('service.retention'), retentionBlocks(context, activity.retention)),
      ...fact(words.t('service.profiling'), profilingBlocks(context, activity.profiling)),
      ...fact(words.t('service.automated'), automatedBlocks(context, activity.automatedDecision)),
      ...fact(words.t('service.withdrawal'), stopBlocks(context, activity, belonging.services)),
      ...fact(words.t('notice.controls'), controlBlocks(context, activity)),
      ...fact(words.t('notice.services'), serviceBlocks(context, belonging, isAgain)),
    ],
  }));
}
