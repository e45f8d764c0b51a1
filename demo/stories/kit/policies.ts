import type { Policy } from '../../../src/policy/types.ts';
import marketplace from '../../policies/marketplace.json' with { type: 'json' };

/** What of a policy the stories change. */
type Changeable = Pick<Policy, 'services' | 'activities' | 'newsletters' | 'version'>;
type Service = Policy['services'][number];

/** The whole demo policy, as it stands. */
export const demoPolicy = marketplace as unknown as Policy;

/** The demo policy with other services; what refers to a service that is gone, refers to it no more. */
function withServices(services: readonly Service[]): Policy {
  const ids = new Set(services.map(({ id }) => id));
  const changed: Pick<Changeable, 'activities' | 'newsletters'> = {
    activities: demoPolicy.activities.map((it) => ({ ...it, services: it.services.filter((id) => ids.has(id)) })),
    newsletters: demoPolicy.newsletters.map(({ trackingService, ...letter }) =>
      trackingService !== undefined && ids.has(trackingService) ? { ...letter, trackingService } : letter,
    ),
  };
  return { ...demoPolicy, ...changed, services: [...services] };
}

const numbered = (service: Service, round: number): Service => {
  if (round === 0) return service;
  const titles = typeof service.title === 'string' ? { en: service.title } : service.title;
  const title = Object.fromEntries(
    Object.entries(titles).map(([language, text]) => [language, `${text} ${round + 1}`]),
  );
  return { ...service, id: `${service.id}-${round + 1}`, title };
};

/** The demo policy with so many services; beyond those it has, they come again under other names. */
export function policyOf(count: number): Policy {
  const choosable = demoPolicy.services.toSorted(
    (a, b) => Number(a.choice === 'required') - Number(b.choice === 'required'),
  );
  const { length } = choosable;
  return withServices(
    Array.from({ length: count }, (_, at) => numbered(choosable[at % length]!, Math.floor(at / length))),
  );
}

/** The demo policy as it was before three services changed what they do with data, and before one came. */
export function formerPolicy(): Policy {
  const changed = new Set(['google-maps', 'meta-pixel', 'amplitude']);
  const former = demoPolicy.services
    .filter(({ id }) => id !== 'baidu-ads')
    .map((it) => (changed.has(it.id) ? { ...it, data: it.data.slice(1), recipients: it.recipients.slice(1) } : it));
  return { ...withServices(former), version: '2026-01-01' };
}

const longWords = [
  'Reichweitenmessungsdienstleistungsvereinbarung',
  'Wiedererkennungsmerkmalzusammenführung',
  'Einwilligungsverwaltungsprotokollierung',
  'Fernwartungssitzungsaufzeichnungsdienst',
];

/** The demo policy with titles as only German makes them. */
export function longWordsPolicy(): Policy {
  const services = demoPolicy.services.map((service, at) => ({
    ...service,
    title: { de: `${longWords[at % longWords.length]} ${at + 1}`, en: `Service ${at + 1}` },
  }));
  const categories = demoPolicy.categories.map((category, at) => ({
    ...category,
    title: { de: `Datenschutzgrundverordnungsgemäße ${longWords[at % longWords.length]} ${at + 1}`, en: category.id },
  }));
  return { ...withServices(services), categories };
}

/** A policy that cannot be used: a legal basis is missing and a reference leads nowhere. */
export function brokenPolicy(): unknown {
  const [first, ...others] = demoPolicy.services;
  return { ...demoPolicy, services: [{ ...first, legalBasis: undefined, category: 'nowhere' }, ...others] };
}
