import type { Words } from '../../i18n/words.ts';
import type { Service } from '../../policy/types.ts';
import type { ChoiceState } from '../../stores/consent/decision.ts';
import type { ConsentEvent } from '../../stores/consent/record.ts';
import type { ReadyCenter } from '../center-controller.ts';

/** Services that were answered alike and at the same time, as people are shown them. */
export interface AnswerGroup {
  readonly state: ChoiceState;
  /** In milliseconds since 1970; missing for what was never answered. */
  readonly at?: number | undefined;
  readonly until?: number | undefined;
  readonly services: readonly Service[];
}

const order: readonly ChoiceState[] = ['granted', 'refused', 'undecided'];

/** What counts now, in few groups: what is allowed first, and in each state the newest answer. */
export function answerGroups({ center, lookup }: ReadyCenter): readonly AnswerGroup[] {
  const { decisions } = center.$consent.get()?.record ?? { decisions: new Map() };
  const groups = new Map<string, AnswerGroup>();
  for (const service of lookup.optional) {
    const state = center.stateOf(service.id);
    const decision = state === 'undecided' ? undefined : decisions.get(service.id);
    const key = `${state} ${decision?.at} ${decision?.until}`;
    const services = [...(groups.get(key)?.services ?? []), service];
    groups.set(key, { state, at: decision?.at, until: decision?.until, services });
  }
  return [...groups.values()].sort(
    (one, other) => order.indexOf(one.state) - order.indexOf(other.state) || (other.at ?? 0) - (one.at ?? 0),
  );
}

/** When an answer was given and until when it counts. */
export function timeWords(words: Words, { at, until }: AnswerGroup): string {
  if (at === undefined || until === undefined) return '';
  return words.row(
    words.t('record.since', { date: words.dateTime(at) }),
    words.t('record.until', { date: words.date(until) }),
  );
}

/** What was done, and where. */
export const actWords = (words: Words, { act, surface }: ConsentEvent): string =>
  `${words.t(`record.act.${act}`)} ${words.t(`record.surface.${surface}`)}`;

/** What came of it, in numbers. */
export function countWords(words: Words, { granted, refused, reset }: ConsentEvent): string {
  const counts = [
    granted.length > 0 ? [words.t('record.grantedCount', { count: granted.length })] : [],
    refused.length > 0 ? [words.t('record.refusedCount', { count: refused.length })] : [],
    reset.length > 0 ? [words.t('record.resetCount', { count: reset.length })] : [],
  ];
  return words.row(...counts.flat());
}

/** Which text a choice rests on. */
export const versionWords = (words: Words, { version, language }: ConsentEvent): string =>
  words.t('record.version', { version, language: language === '' ? '–' : words.languageName(language) });

/** The names of services; those that are gone from the policy by their ids. */
export const serviceNames = ({ words, lookup }: ReadyCenter, ids: readonly string[]): readonly string[] =>
  ids.map((id) => {
    const service = lookup.services.get(id);
    return service ? words.text(service.title).text : id;
  });
