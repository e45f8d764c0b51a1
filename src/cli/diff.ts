import { changedFacts, fingerprint, type FactKind } from '../policy/facts.ts';
import { inWords } from '../policy/lint/texts.ts';
import type { Policy, Service } from '../policy/types.ts';
import type { Language } from './report.ts';

/** What became of one service. */
export interface ServiceChange {
  readonly id: string;
  readonly title: string;
  readonly kind: 'added' | 'removed' | 'changed' | 'wording';
  /** The material facts that differ. */
  readonly facts: readonly FactKind[];
  /** The differences in words. */
  readonly differences: readonly string[];
  /** Whether people who had agreed are asked again; who refused is not. */
  readonly asksAgain: boolean;
}

/** What differs between two versions of a policy. */
export interface PolicyDiff {
  readonly from: string;
  readonly to: string;
  readonly services: readonly ServiceChange[];
  /** Top-level parts beside the services that differ, such as `controller`. */
  readonly parts: readonly string[];
}

const factWords: Readonly<Record<Language, Readonly<Record<FactKind, string>>>> = {
  de: {
    purposes: 'Zwecke',
    data: 'Datenarten',
    recipients: 'Empfänger',
    transfers: 'Drittländer und Garantien',
    bases: 'Rechtsgrundlagen',
    lifetime: 'Lebensdauer auf dem Gerät',
  },
  en: {
    purposes: 'purposes',
    data: 'kinds of data',
    recipients: 'recipients',
    transfers: 'third countries and safeguards',
    bases: 'legal bases',
    lifetime: 'lifetime on the device',
  },
};

const valuesOf: Readonly<Record<FactKind, (service: Service) => readonly string[]>> = {
  purposes: ({ purposes }) => purposes,
  data: ({ data }) => data,
  recipients: ({ provider, recipients }) => [provider, ...recipients],
  transfers: ({ transfers }) => transfers.map(({ country, mechanism }) => `${country} (${mechanism})`),
  bases: ({ legalBasis }) => [legalBasis.device ?? '', ...legalBasis.processing].filter(Boolean),
  lifetime: ({ cookies }) => cookies.map(({ name, pattern, lifetime }) => `${name ?? pattern}: ${lifetime}`),
};

function difference(before: Service, after: Service, fact: FactKind, language: Language): string {
  const [old, now] = [new Set(valuesOf[fact](before)), new Set(valuesOf[fact](after))];
  const added = [...now].filter((it) => !old.has(it)).map((it) => `+ ${it}`);
  const removed = [...old].filter((it) => !now.has(it)).map((it) => `- ${it}`);
  return `${factWords[language][fact]}: ${[...added, ...removed].join(', ')}`;
}

function changeOf(before: Service, after: Service, language: Language): ServiceChange | undefined {
  if (JSON.stringify(before) === JSON.stringify(after)) return undefined;
  const facts = changedFacts(fingerprint(before), fingerprint(after));
  return {
    id: after.id,
    title: inWords(after.title, language),
    kind: facts.length > 0 ? 'changed' : 'wording',
    facts,
    differences: facts.map((fact) => difference(before, after, fact, language)),
    asksAgain: facts.length > 0 && after.choice !== 'required' && before.choice !== 'required',
  };
}

const whole = (service: Service, kind: 'added' | 'removed', language: Language): ServiceChange => ({
  id: service.id,
  title: inWords(service.title, language),
  kind,
  facts: [],
  differences: [],
  asksAgain: kind === 'added' && service.choice !== 'required',
});

/** Compares two versions of a policy: what a person's answer rested on, and what is only wording. */
export function diffPolicies(before: Policy, after: Policy, language: Language): PolicyDiff {
  const old = new Map(before.services.map((service) => [service.id, service]));
  const now = new Map(after.services.map((service) => [service.id, service]));
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Policy)[];
  return {
    from: before.version,
    to: after.version,
    services: [
      ...after.services.flatMap((service) => {
        const earlier = old.get(service.id);
        return earlier ? (changeOf(earlier, service, language) ?? []) : whole(service, 'added', language);
      }),
      ...before.services.filter(({ id }) => !now.has(id)).map((service) => whole(service, 'removed', language)),
    ],
    parts: keys.filter(
      (key) => key !== 'services' && key !== 'version' && JSON.stringify(before[key]) !== JSON.stringify(after[key]),
    ),
  };
}

const words = {
  de: {
    added: 'neu',
    removed: 'entfallen',
    changed: 'geändert',
    wording: 'nur Wortlaut',
    asked: 'wird erneut gefragt: wer zugestimmt hatte',
    first: 'wird gefragt: alle',
    none: 'Kein Unterschied.',
    parts: 'Außerdem geändert',
    nobody: 'Niemand wird erneut gefragt.',
  },
  en: {
    added: 'new',
    removed: 'gone',
    changed: 'changed',
    wording: 'wording only',
    asked: 'asked again: those who had agreed',
    first: 'asked: everyone',
    none: 'No difference.',
    parts: 'Also changed',
    nobody: 'Nobody is asked again.',
  },
} as const;

/** A difference as people read it. */
export function diffReport({ from, to, services, parts }: PolicyDiff, language: Language): string {
  const say = words[language];
  if (services.length === 0 && parts.length === 0) return `${say.none}\n`;
  const lines = services.flatMap((it) => [
    `${it.title} (${it.id}): ${say[it.kind]}`,
    ...it.differences.map((text) => `  ${text}`),
    ...(it.asksAgain ? [`  → ${it.kind === 'added' ? say.first : say.asked}`] : []),
  ]);
  const others = parts.length > 0 ? [`${say.parts}: ${parts.join(', ')}`] : [];
  const asked = services.some(({ asksAgain }) => asksAgain) ? [] : [say.nobody];
  return `${from} → ${to}\n\n${[...lines, ...others, ...asked].join('\n')}\n`;
}
