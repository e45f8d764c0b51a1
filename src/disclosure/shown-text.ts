import { isLocalText } from '../i18n/languages.ts';
import type { ChoiceWordKey } from '../i18n/words.ts';
import type { Service } from '../policy/types.ts';
import type { ChoiceContext } from './context.ts';

/** The surfaces that tell something and ask: what each says beside the services themselves. */
const wordsOf = {
  banner: ['banner.title', 'banner.intro', 'banner.withdrawalText', 'choice.refuseAll', 'choice.acceptAll'],
  settings: ['settings.intro', 'choice.refuseAll', 'choice.acceptAll', 'choice.save'],
  embed: ['service.withdrawalConsent'],
  notice: ['service.withdrawalConsent'],
  newsletter: ['newsletter.trackingText', 'service.withdrawalConsent'],
} as const satisfies Record<string, readonly ChoiceWordKey[]>;

/** A surface whose text can be proved. */
export type AskingSurface = keyof typeof wordsOf;

/** Whether a surface shows a text that a choice rests on. */
export const isAsking = (surface: string): surface is AskingSurface => Object.hasOwn(wordsOf, surface);

/** Takes one language out of everything that is written in several. */
function inLanguage(value: unknown, pick: (text: Readonly<Record<string, string>>) => string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((entry) => inLanguage(entry, pick));
  if (isLocalText(value)) return pick(value);
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, inLanguage(entry, pick)]));
}

/** Those entries of a list that the services name. */
const named = <T extends { readonly id: string }>(entries: Iterable<T>, ids: readonly string[]): readonly T[] =>
  [...entries].filter(({ id }) => ids.includes(id));

/**
 * The text that was shown when a choice was made about some services, in one canonical form: the surface's own words, the
 * controller, and everything the policy discloses about the services, in the language that was read. It is made of the
 * policy's and the locale's texts alone and not of what a browser makes of dates and country names, so that the controller
 * can make it again and compare its hash with that in a record.
 */
export function shownText({ lookup, words }: ChoiceContext, surface: AskingSurface, ids: readonly string[]): string {
  const { policy, parties, purposes, dataCategories } = lookup;
  const services: readonly Service[] = policy.services.filter(({ id }) => ids.includes(id));
  const bases = services.flatMap(({ legalBasis: { device, processing } }) => [
    ...(device ? [device] : []),
    ...processing,
  ]);
  const mechanisms = services.flatMap(({ transfers }) => transfers.map(({ mechanism }) => mechanism));
  const recipients = services.flatMap((it) => [
    it.provider,
    ...it.recipients,
    ...it.cookies.map(({ provider }) => provider),
  ]);
  const shown = {
    policy: policy.id,
    version: policy.version,
    language: words.language,
    surface: wordsOf[surface].map((key) => words.t(key, { count: services.length })),
    controller: policy.controller,
    exNunc: policy.consent?.exNunc,
    services,
    parties: named(parties.values(), recipients),
    purposes: named(
      purposes.values(),
      services.flatMap((service) => service.purposes),
    ),
    data: named(
      dataCategories.values(),
      services.flatMap((service) => service.data),
    ),
    codes: [
      ...[...new Set(bases)].map((code) => words.code('basis', code)),
      ...[...new Set(mechanisms)].map((code) => words.code('mechanism', code)),
    ],
  };
  return JSON.stringify(inLanguage(shown, (text) => words.text(text).text)).normalize('NFC');
}
