import type { FactChange, PolicyDiff, ServiceChange } from '../policy/diff.ts';
import type { FactKind } from '../policy/facts.ts';
import { inWords } from '../policy/lint/texts.ts';
import type { Policy } from '../policy/types.ts';
import { factNames, type Say } from './fact-names.ts';
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

/** Top-level parts of a policy; one that is not here, such as a note of the author's own, is told by its name. */
const partWords: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  de: {
    effectiveDate: 'Tag des Inkrafttretens',
    languages: 'Sprachen',
    jurisdiction: 'Rechtsordnung',
    controller: 'Verantwortlicher',
    jointControllers: 'Gemeinsam Verantwortliche',
    dataProtectionOfficer: 'Datenschutzbeauftragte',
    supervisoryAuthority: 'Aufsichtsbehörde',
    links: 'Links',
    parties: 'Unternehmen',
    categories: 'Gruppen von Diensten',
    purposes: 'Zwecke',
    dataCategories: 'Datenarten',
    activities: 'Verarbeitungstätigkeiten',
    newsletters: 'Newsletter',
    consent: 'Einwilligung und ihr Nachweis',
    rights: 'Rechte',
    glossary: 'Begriffe',
    changes: 'Liste der Änderungen',
  },
  en: {
    effectiveDate: 'effective date',
    languages: 'languages',
    jurisdiction: 'jurisdiction',
    controller: 'controller',
    jointControllers: 'joint controllers',
    dataProtectionOfficer: 'data protection officer',
    supervisoryAuthority: 'supervisory authority',
    links: 'links',
    parties: 'companies',
    categories: 'groups of services',
    purposes: 'purposes',
    dataCategories: 'kinds of data',
    activities: 'processing activities',
    newsletters: 'newsletters',
    consent: 'consent and its record',
    rights: 'rights',
    glossary: 'glossary',
    changes: 'list of changes',
  },
};

function factLines({ added, removed }: FactChange, title: string, name: Say): readonly string[] {
  const values = [...added.map((it) => `    + ${name(it)}`), ...removed.map((it) => `    - ${name(it)}`)];
  return [`  ${title}:`, ...values];
}

/** A difference as people read it. `before` and `after` are the policies that were compared. */
export async function diffReport(diff: PolicyDiff, before: Policy, after: Policy, language: Language): Promise<string> {
  const { from, to, services, parts } = diff;
  const say = words[language];
  if (services.length === 0 && parts.length === 0) return `${say.none}\n`;
  const names = await factNames(before, after, language);
  const titles = new Map(
    [...before.services, ...after.services].map(({ id, title }) => [id, inWords(title, language)]),
  );
  const serviceLines = ({ id, kind, facts, asks }: ServiceChange): readonly string[] => [
    `${titles.get(id)} (${id}): ${say[kind]}`,
    ...facts.flatMap((fact) => factLines(fact, factWords[language][fact.kind], names[fact.kind])),
    ...(asks ? [`  → ${kind === 'added' ? say.first : say.asked}`] : []),
  ];
  const others =
    parts.length > 0 ? [`${say.parts}: ${parts.map((part) => partWords[language][part] ?? part).join(', ')}`] : [];
  const asked = services.some(({ asks }) => asks) ? [] : [say.nobody];
  return `${from} → ${to}\n\n${[...services.flatMap(serviceLines), ...others, ...asked].join('\n')}\n`;
}
