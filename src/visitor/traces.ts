import { matchesGlob } from '../policy/glob.ts';
import type { Cookie, Service } from '../policy/types.ts';
import { storedItems } from './in-page/center.ts';
import type { Visitor } from './visitor.ts';

/** Whether an item of the policy is the one with this name; `*` in a pattern stands for anything. */
export const isItem = ({ name, pattern = '' }: Cookie, found: string): boolean =>
  name === undefined ? matchesGlob(pattern, found) : name === found;

/**
 * Whether an address is one of those that a policy names in `hosts`: a host (`maps.example`, its sub-domains included),
 * or the beginning of an address (`maps.example/tiles` or `https://maps.example/tiles`) where several services share a host.
 */
export function isAtHost(declared: string, address: string): boolean {
  const [, host = '', rest = ''] = /^(?:[a-z]+:\/\/)?(?:\*\.)?([^/]*)(.*)$/i.exec(declared) ?? [];
  const { hostname, host: withPort, pathname, search } = new URL(address);
  const isHost = [hostname, withPort].some((it) => it === host || it.endsWith(`.${host}`));
  return isHost && `${pathname}${search}`.startsWith(rest);
}

/** Names of everything that lies in a visitor's browser for the page, and with `all` what others have set as well. */
export async function storedBy({ context, page }: Visitor, all = false): Promise<readonly string[]> {
  const cookies = await context.cookies(all ? [] : page.url());
  const items = await page.evaluate(storedItems);
  return [...cookies, ...items].map(({ name }) => name);
}

/** Stored names that are no items of the given services. */
export const notOf = (services: readonly Service[], names: readonly string[]): readonly string[] =>
  names.filter((name) => !services.some(({ cookies }) => cookies.some((item) => isItem(item, name))));

/** Stored names that are items of the given services. */
export const onlyOf = (services: readonly Service[], names: readonly string[]): readonly string[] => {
  const others = notOf(services, names);
  return names.filter((name) => !others.includes(name));
};
