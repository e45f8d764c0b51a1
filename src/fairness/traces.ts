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

const isRequired = ({ choice }: Service): boolean => choice === 'required';

/** Names of everything that lies in a visitor's browser for the site. */
export async function storedBy({ context, page }: Visitor): Promise<readonly string[]> {
  const cookies = await context.cookies();
  return [...cookies.map(({ name }) => name), ...(await page.evaluate(storedNames))];
}

/** Stored names that are no items of services that are always on. */
export function notExempt({ lookup }: Site, names: readonly string[]): readonly string[] {
  const exempt = lookup.policy.services.filter(isRequired).flatMap(({ cookies }) => cookies);
  return names.filter((name) => !exempt.some((item) => isItem(item, name)));
}

/** Stored names that are items of services that can be chosen. */
export function ofChosen(site: Site, names: readonly string[]): readonly string[] {
  const items = site.lookup.optional.flatMap(({ cookies }) => cookies);
  return notExempt(site, names).filter((name) => items.some((item) => isItem(item, name)));
}

/** Addresses at other sites, unless a service that is always on names their host. */
export function gatedRequests({ lookup, url }: Site, requests: readonly string[]): readonly string[] {
  const free = lookup.policy.services.filter(isRequired).flatMap(({ hosts = [] }) => hosts);
  const gated = lookup.optional.flatMap(({ hosts = [] }) => hosts);
  return requests.filter((address) => {
    if (!/^(https?|wss?):/.test(address)) return false;
    const { hostname } = new URL(address);
    if (gated.some((host) => isHost(host, hostname))) return true;
    return !isOwn(address, url) && !free.some((host) => isHost(host, hostname));
  });
}

/** Addresses without what follows their path, each once. */
export const short = (addresses: readonly string[]): readonly string[] => [
  ...new Set(addresses.map((address) => address.replace(/[?#].*/, ''))),
];
