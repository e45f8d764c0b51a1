import { lifetimeOf, type KnownItem } from './database.ts';

const idOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'service';

const todo = (de: string, en: string) => ({ de: `TODO: ${de}`, en: `TODO: ${en}` });

/** A draft of a service entry from what is known of a platform; everything a person must decide says TODO. */
export function suggestedService(items: readonly KnownItem[], wanted: string): object | undefined {
  const own = items.filter(({ platform }) => platform.toLowerCase() === wanted.toLowerCase());
  const [first] = own;
  if (!first) return undefined;
  const provider = idOf(first.controller.split(/[(,]/)[0] || first.platform);
  const consent = own.some(({ category }) => category === 'Marketing' || category === 'Analytics');
  return {
    id: idOf(first.platform),
    title: first.platform,
    category: 'TODO',
    activity: 'TODO',
    provider,
    choice: consent ? 'consent' : 'TODO: required or consent',
    purposes: ['TODO'],
    data: ['TODO'],
    legalBasis: {
      device: consent ? 'tdddg:25-1' : 'tdddg:25-2-2',
      processing: [consent ? 'gdpr:6-1-a' : 'gdpr:6-1-b'],
    },
    ...(consent ? {} : { exemption: todo('warum es ohne nicht geht', 'why it cannot do without') }),
    cookies: own.map((it) => ({
      ...(it.wildcard ? { pattern: `${it.name}*` } : { name: it.name }),
      kind: 'cookie',
      purpose: { de: `TODO: ${it.description}`, en: it.description },
      lifetime: lifetimeOf(it.retention) ?? `TODO: ${it.retention}`,
      provider,
      thirdPartyAccess: it.domain !== '',
    })),
    recipients: [provider],
    transfers: [],
    automatedDecision: { exists: false },
    retention: [{ criteria: todo('wie lange', 'how long') }],
    ...(first.portal.startsWith('https:')
      ? { links: [{ title: todo('Datenschutz des Anbieters', 'Privacy notice'), url: first.portal }] }
      : {}),
  };
}

/** Platforms whose name holds a word, for a person who has mistyped. */
export const similarPlatforms = (items: readonly KnownItem[], wanted: string): readonly string[] =>
  [...new Set(items.map(({ platform }) => platform))]
    .filter((it) => it.toLowerCase().includes(wanted.toLowerCase()))
    .slice(0, 10);
