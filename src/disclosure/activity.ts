import type { Activity } from '../policy/types.ts';
import { local, localLine, named, type DisclosureContext } from './context.ts';
import { fact, lines, section, text, type Block, type Fact, type Inline, type Line, type Section } from './document.ts';
import {
  automatedBlocks,
  dataBlocks,
  partyBlocks,
  profilingBlocks,
  purposeBlocks,
  retentionBlocks,
  transfersBlocks,
} from './parts.ts';

/** The address fragments of the views; in a page with a privacy center such a link opens the view. */
const viewLinks = {
  settings: '#privacy-settings',
  newsletter: '#privacy-newsletter',
  rights: '#privacy-rights',
} as const;

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

function controlBlocks({ words }: DisclosureContext, { controls = [] }: Activity): readonly Block[] {
  return lines(
    controls.map(({ action, text: what, url }): Line => {
      const target = url ?? viewLinks[action as keyof typeof viewLinks];
      if (target === undefined) return [local(words, what)];
      return [{ kind: 'link', url: target, ...named(words, what) }];
    }),
  );
}

/** One processing activity: a whole block of Art. 13 GDPR, with its services and what a person can do about it. */
export function activitySection(context: DisclosureContext, activity: Activity): Section {
  const { words, lookup } = context;
  const services = activity.services.filter((id) => lookup.services.has(id));
  const stop = [activity.withdrawal, activity.objection].filter((it) => it !== undefined);
  const title = named(words, activity.title);
  return section(`activity-${activity.id}`, title.text, {
    language: title.language,
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
      ...fact(
        words.t('service.withdrawal'),
        stop.map((it) => text(local(words, it))),
      ),
      ...fact(words.t('notice.controls'), controlBlocks(context, activity)),
      ...fact(
        words.t('notice.services'),
        services.length > 0 ? services.map((id) => ({ kind: 'service', id })) : [text(words.t('notice.servicesNone'))],
      ),
    ],
  });
}
