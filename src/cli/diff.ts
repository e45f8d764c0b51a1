import type { FactChange, PolicyDiff, ServiceChange } from '../policy/diff.ts';
import type { FactKind } from '../policy/facts.ts';
import { inWords } from '../policy/lint/texts.ts';
import type { Policy } from '../policy/types.ts';
import type { Language } from './report.ts';

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

function factLine({ kind, added, removed }: FactChange, language: Language): string {
  const values = [...added.map((it) => `+ ${it}`), ...removed.map((it) => `- ${it}`)];
  return `  ${factWords[language][kind]}: ${values.join(', ')}`;
}

/** A difference as people read it. `before` and `after` are the policies that were compared. */
export function diffReport(diff: PolicyDiff, before: Policy, after: Policy, language: Language): string {
  const { from, to, services, parts } = diff;
  const say = words[language];
  if (services.length === 0 && parts.length === 0) return `${say.none}\n`;
  const titles = new Map(
    [...before.services, ...after.services].map(({ id, title }) => [id, inWords(title, language)]),
  );
  const serviceLines = ({ id, kind, facts, asks }: ServiceChange): readonly string[] => [
    `${titles.get(id)} (${id}): ${say[kind]}`,
    ...facts.map((fact) => factLine(fact, language)),
    ...(asks ? [`  → ${kind === 'added' ? say.first : say.asked}`] : []),
  ];
  const others = parts.length > 0 ? [`${say.parts}: ${parts.join(', ')}`] : [];
  const asked = services.some(({ asks }) => asks) ? [] : [say.nobody];
  return `${from} → ${to}\n\n${[...services.flatMap(serviceLines), ...others, ...asked].join('\n')}\n`;
}
