import { recipientsOf } from '../policy/summary.ts';
import type { Service } from '../policy/types.ts';
import { partFragment } from './address.ts';
import { local, localLine, localList, named, type ChoiceContext } from './context.ts';
import { fact, lines, text, type Block, type Fact, type Line } from './document.ts';
import {
  automatedBlocks,
  cookieTable,
  dataBlocks,
  partyBlocks,
  profilingBlocks,
  purposeBlocks,
  retentionBlocks,
  transfersBlocks,
} from './parts.ts';

function basisBlocks({ words }: ChoiceContext, { legalBasis, legitimateInterest }: Service): readonly Block[] {
  const processing = lines(legalBasis.processing.map((code) => [words.code('basis', code)]));
  const device = legalBasis.device === undefined ? [] : [text(words.code('basis', legalBasis.device))];
  const interest = legitimateInterest === undefined ? [] : [text(local(words, legitimateInterest))];
  return [
    {
      kind: 'pairs',
      pairs: [
        ...fact(words.t('service.basisDevice'), device),
        ...fact(words.t('service.basisProcessing'), processing),
        ...fact(words.t('service.interest'), interest),
      ],
    },
  ];
}

function withdrawalBlocks({ words }: ChoiceContext, service: Service): readonly Block[] {
  if (service.choice === 'required') return [];
  const own = service.choice === 'objection' ? service.objection : service.withdrawal;
  const common = service.choice === 'objection' ? 'service.withdrawalObjection' : 'service.withdrawalConsent';
  return [text(own === undefined ? words.t(common) : local(words, own))];
}

/** The way from a service to the activity it is part of, in the notice. */
function activityBlocks({ words, lookup }: ChoiceContext, { activity }: Service): readonly Block[] {
  const found = lookup.policy.activities.find(({ id }) => id === activity);
  return found ? [text({ kind: 'link', url: `#${partFragment(activity)}`, ...named(words, found.title) })] : [];
}

/** Everything that Art. 13 GDPR and the device rules ask to be told of a service, in the order people look for it. */
export function serviceFacts(context: ChoiceContext, service: Service): readonly Fact[] {
  const { words } = context;
  const recipients = partyBlocks(context, recipientsOf(service));
  const own = localLine(words, service.ownPurposes);
  const links = service.links?.map(({ title, url }) => [{ kind: 'link', url, ...named(words, title) } as const]);
  return [
    ...fact(words.t('service.purposes'), purposeBlocks(context, service.purposes)),
    ...fact(words.t('service.ownPurposes'), own.length > 0 ? [text(...own)] : []),
    ...fact(words.t('service.provider'), partyBlocks(context, [service.provider])),
    ...fact(words.t('service.data'), dataBlocks(context, service.data)),
    ...fact(words.t('service.bases'), basisBlocks(context, service)),
    ...fact(
      words.t('service.cookies'),
      service.cookies.length > 0 ? [cookieTable(context, service.cookies)] : [text(words.t('service.cookiesNone'))],
    ),
    ...fact(
      words.t('service.recipients'),
      recipients.length > 0 ? recipients : [text(words.t('service.recipientsNone'))],
    ),
    ...fact(words.t('service.transfers'), transfersBlocks(context, service.transfers)),
    ...fact(words.t('service.profiling'), profilingBlocks(context, service.profiling)),
    ...fact(words.t('service.automated'), automatedBlocks(context, service.automatedDecision)),
    ...fact(words.t('service.retention'), retentionBlocks(context, service.retention)),
    ...fact(words.t('service.withdrawal'), withdrawalBlocks(context, service)),
    ...fact(words.t('service.activity'), activityBlocks(context, service)),
    ...fact(words.t('service.links'), lines(links ?? [])),
  ];
}

/** What a service is for, or why it is always on, in a sentence. */
export function serviceLead({ words, lookup }: ChoiceContext, service: Service): Line {
  if (service.choice === 'required' && service.exemption)
    return [{ kind: 'strong', text: `${words.t('service.why')}:` }, ' ', local(words, service.exemption)];
  if (service.description !== undefined) return [local(words, service.description)];
  return localList(
    words,
    service.purposes.map((id) => lookup.purposes.get(id)?.title ?? id),
  );
}
