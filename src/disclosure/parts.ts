import { lifetimeWords } from '../i18n/lifetime-words.ts';
import type { ChoiceWords } from '../i18n/words.ts';
import type { Cookie, Party, Retention, Service, Transfer } from '../policy/types.ts';
import { local, localLine, localList, named, type ChoiceContext } from './context.ts';
import { lines, list, text, type Block, type Inline, type Line, type Table } from './document.ts';

const strong = (shown: string): Inline => ({ kind: 'strong', text: shown });
const quiet = (shown: string): Inline => ({ kind: 'quiet', text: shown });
const newLine: Inline = { kind: 'break' };

/** A company with its address and what it is to the controller. */
function partyLine(words: ChoiceWords, party: Party): Line {
  const notice: Line = party.privacyUrl
    ? [
        newLine,
        { kind: 'link', url: party.privacyUrl, text: words.t('service.providerNotice', { provider: party.name }) },
      ]
    : [];
  return [
    strong(words.name(party.legalName)),
    words.row('', words.code('role', party.role)),
    newLine,
    quiet(words.row(words.name(party.address), words.country(party.country))),
    ...notice,
  ];
}

/** Companies by their ids; the controller itself is none of them. */
export function partyBlocks({ words, lookup }: ChoiceContext, ids: readonly string[]): readonly Block[] {
  const parties = [...new Set(ids)].filter((id) => id !== 'controller').flatMap((id) => lookup.parties.get(id) ?? []);
  return lines(parties.map((party) => partyLine(words, party)));
}

/** Purposes with what each means. */
export function purposeBlocks({ words, lookup }: ChoiceContext, ids: readonly string[]): readonly Block[] {
  return lines(
    ids.map((id) => {
      const purpose = lookup.purposes.get(id);
      if (!purpose) return [id];
      const { title, description } = purpose;
      return description === undefined ? [local(words, title)] : [local(words, title), ': ', local(words, description)];
    }),
  );
}

/** Kinds of data, in short, with what each means where its name does not say it. */
export function dataBlocks({ words, lookup }: ChoiceContext, ids: readonly string[]): readonly Block[] {
  return lines(
    ids.map((id): Line => {
      const { title, description } = lookup.dataCategories.get(id) ?? { title: id };
      const meaning: Line = description === undefined ? [] : [newLine, { kind: 'quiet', ...named(words, description) }];
      return [local(words, title), ...meaning];
    }),
    'short',
  );
}

/** How long something is kept. */
export function retentionBlocks({ words, lookup }: ChoiceContext, retention: readonly Retention[]): readonly Block[] {
  return lines(
    retention.map(({ data, about, period, criteria }) => {
      const named = data?.map((id) => lookup.dataCategories.get(id)?.title ?? id);
      const length = period === undefined ? [] : [lifetimeWords(words, period)];
      return [
        ...(named ? [...localList(words, named), ': '] : []),
        ...(about === undefined ? [] : [local(words, about), ': ']),
        ...length,
        ...(criteria === undefined ? [] : [...(length.length > 0 ? [newLine] : []), local(words, criteria)]),
      ];
    }),
  );
}

function decisionWords(words: ChoiceWords, { decision, adoptedOn, scc, dpf }: Transfer): string | undefined {
  if (dpf) {
    const { participant: name, checkedOn } = dpf;
    return checkedOn
      ? words.t('service.participantChecked', { name, date: words.date(checkedOn) })
      : words.t('service.participant', { name });
  }
  const named = decision ?? scc?.decision;
  return named && adoptedOn ? words.t('service.decisionOf', { decision: named, date: words.date(adoptedOn) }) : named;
}

function transferBlocks({ words, lookup }: ChoiceContext, transfer: Transfer): readonly Block[] {
  const recipients = transfer.recipients.map((id) => lookup.parties.get(id)?.name ?? id);
  const decision = decisionWords(words, transfer);
  const safeguard: Line = [
    words.code('mechanism', transfer.mechanism),
    ...(decision ? [newLine, quiet(decision)] : []),
  ];
  const pairs: readonly (readonly [string, Line])[] = [
    [words.t('service.safeguard'), safeguard],
    [words.t('service.fallback'), transfer.fallback ? [words.code('mechanism', transfer.fallback)] : []],
    [words.t('service.risk'), localLine(words, transfer.risk)],
    [words.t('service.interest'), localLine(words, transfer.compellingInterest)],
  ];
  return [
    text(strong(words.country(transfer.country)), ...(recipients.length > 0 ? [` (${words.list(recipients)})`] : [])),
    {
      kind: 'pairs',
      pairs: pairs.flatMap(([title, line]) => (line.length > 0 ? [{ title, blocks: [text(...line)] }] : [])),
    },
    ...(transfer.note === undefined ? [] : [text(local(words, transfer.note))]),
    ...(transfer.copyUrl ? [text({ kind: 'link', url: transfer.copyUrl, text: words.t('service.copy') })] : []),
  ];
}

/** Transfers to third countries, each with its safeguard and the way to a copy of it: Art. 13(1)(f) GDPR. */
export function transfersBlocks(context: ChoiceContext, transfers: readonly Transfer[]): readonly Block[] {
  return transfers.length > 0
    ? list(transfers.map((it) => transferBlocks(context, it)))
    : [text(context.words.t('service.transfersNone'))];
}

/** What is stored on or read from the device. */
export function cookieTable({ words, lookup }: ChoiceContext, cookies: readonly Cookie[]): Table {
  const columns = ['cookieName', 'cookiePurpose', 'cookieLifetime', 'cookieProvider'] as const;
  return {
    kind: 'table',
    caption: words.t('service.cookies'),
    columns: columns.map((key) => words.t(`service.${key}`)),
    rows: cookies.map((cookie) => [
      [{ kind: 'code', text: cookie.name ?? cookie.pattern ?? '' }, ' ', quiet(words.code('storage', cookie.kind))],
      [local(words, cookie.purpose)],
      [lifetimeWords(words, cookie.lifetime)],
      [words.name(lookup.parties.get(cookie.provider)?.name ?? cookie.provider)],
    ]),
  };
}

/** Whether a profile is made, by whom and how. */
export function profilingBlocks({ words, lookup }: ChoiceContext, profiling: Service['profiling']): readonly Block[] {
  if (!profiling) return [text(words.t('service.profilingNone'))];
  const by = profiling.by?.map((id) => lookup.parties.get(id)?.name ?? id);
  return [text(...(by ? [strong(words.list(by)), ': '] : []), local(words, profiling.text))];
}

/** Whether a machine decides alone: Art. 13(2)(f) and 22 GDPR. */
export function automatedBlocks({ words }: ChoiceContext, decision: Service['automatedDecision']): readonly Block[] {
  if (!decision.exists) return [text(words.t('service.automatedNone'))];
  const { logic, significance, consequences, humanReview } = decision;
  const told = [logic, significance, consequences, humanReview].filter((it) => it !== undefined);
  return lines(told.map((it) => [local(words, it)]));
}
