import type { Cookie, Service } from '../policy/types.ts';
import { storedNames } from './in-page/center.ts';
import { isOwn } from './pages.ts';
import type { Site } from './site.ts';
import type { Visitor } from './visitor.ts';

/** Whether an item of the policy is the one with this name; `*` in a pattern stands for anything. */
function isItem({ name, pattern = '' }: Cookie, found: string): boolean {
  if (name !== undefined) return name === found;
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(found);
}

const isHost = (declared: string, host: string): boolean => {
  const name = declared.replace(/^\*\./, '');
  return host === name || host.endsWith(`.${name}`);
};

/** Names of everything that lies in a visitor's browser for the page, and with `all` what others have set as well. */
export async function storedBy({ context, page }: Visitor, all = false): Promise<readonly string[]> {
  const cookies = await context.cookies(all ? [] : page.url());
  return [...cookies.map(({ name }) => name), ...(await page.evaluate(storedNames))];
}

/** Stored names that are no items of the given services. */
export const notOf = (services: readonly Service[], names: readonly string[]): readonly string[] =>
  names.filter((name) => !services.some(({ cookies }) => cookies.some((item) => isItem(item, name))));

/** Stored names that are items of the given services. */
export const onlyOf = (services: readonly Service[], names: readonly string[]): readonly string[] => {
  const others = notOf(services, names);
  return names.filter((name) => !others.includes(name));
};

/** Addresses at other sites and at hosts of services that may not run, unless the host is one of a service that may. */
export function gatedRequests(site: Site, requests: readonly string[], mayRun: readonly Service[]): readonly string[] {
  const { url, lookup } = site;
  const hostsOf = (services: readonly Service[]): readonly string[] => services.flatMap(({ hosts = [] }) => hosts);
  const free = hostsOf(mayRun);
  const gated = hostsOf(lookup.policy.services.filter((service) => !mayRun.includes(service)));
  return requests.filter((address) => {
    if (!/^(https?|wss?):/.test(address)) return false;
    const { hostname } = new URL(address);
    if (free.some((host) => isHost(host, hostname))) return false;
    return !isOwn(address, url) || gated.some((host) => isHost(host, hostname));
  });
}

/** Addresses without what follows their path, each once. */
export const short = (addresses: readonly string[]): readonly string[] => [
  ...new Set(addresses.map((address) => address.replace(/[?#].*/, ''))),
];
