import type { PolicyLookup } from '../policy/lookup.ts';
import type { Cookie, Service } from '../policy/types.ts';
import { isOwn } from '../visitor/pages.ts';
import { isAtHost, isItem } from '../visitor/traces.ts';
import { matchesGlob } from '../policy/glob.ts';
import type { SeenItem, SeenRequest } from './seen.ts';

/** Names the services of a policy that something may belong to: several may share a host or a cookie. */
export interface Owners {
  ofItem(item: SeenItem): readonly Service[];
  /** Undefined for a request of the site's own that no service claims. */
  ofRequest(request: SeenRequest): readonly Service[] | undefined;
  /** The services whose frame or host this is near to, where nobody owns it: a hint for who reads the report. */
  near(host: string, by: string): readonly Service[];
}

const isHostOf = (domain: string, host: string): boolean =>
  host === domain || host.endsWith(`.${domain}`) || domain.endsWith(`.${host}`);

/** An address in which the host is not that of a document: only the host counts. */
const addressOf = (host: string): string => `https://${host}/`;

/** What a policy says in its hosts, without what follows the host. */
const hostIn = (declared: string): string => declared.replace(/^[a-z]+:\/\/|^\*\./g, '').replace(/[:/].*$/, '');

const isNear = ({ hosts = [] }: Service, host: string): boolean => hosts.some((it) => isHostOf(hostIn(it), host));

/** Whether a pixel or a script that a policy names by its file or address is what was asked for. */
function isNamed({ name, pattern = name ?? '', kind }: Cookie, address: string): boolean {
  if (kind !== 'pixel' && kind !== 'cache') return false;
  const { host, pathname } = new URL(address);
  return matchesGlob(`*/${pattern}`, pathname) || matchesGlob(`*${pattern}`, `${host}${pathname}`);
}

/** Works out whose an item or a request is, from what the policy declares and from nothing else. @param url the site */
export function createOwners({ policy: { services } }: PolicyLookup, url: string): Owners {
  const isOurs = (host: string): boolean => isOwn(addressOf(host), url);

  // A policy may leave the domain out; and on a test system the site's own items lie at another host.
  function liesWhere({ domain, provider }: Cookie, service: Service, host: string): boolean {
    if (domain === undefined || isHostOf(domain.replace(/^\./, ''), host)) return true;
    return (provider === 'controller' && isOurs(host)) || isNear(service, host);
  }

  const byHost = (address: string): readonly Service[] =>
    services.filter(({ hosts = [] }) => hosts.some((host) => isAtHost(host, address)));

  const byItem = (address: string): readonly Service[] => {
    const { hostname } = new URL(address);
    return services.filter(({ cookies }) =>
      cookies.some(
        (item) => isNamed(item, address) || (item.domain && isHostOf(item.domain, hostname) && !isOurs(hostname)),
      ),
    );
  };

  /** What a frame of a service asks its own host for is that service's. */
  const byFrame = (address: string, by: string): readonly Service[] =>
    URL.canParse(by) && new URL(by).host === new URL(address).host && !isOurs(new URL(by).hostname) ? byHost(by) : [];

  const firstOf = (...lists: (() => readonly Service[])[]): readonly Service[] => {
    for (const list of lists) {
      const found = list();
      if (found.length > 0) return found;
    }
    return [];
  };

  return {
    ofItem: ({ kind, name, host }) =>
      services.filter((service) =>
        service.cookies.some((it) => it.kind === kind && isItem(it, name) && liesWhere(it, service, host)),
      ),
    ofRequest({ address, by }) {
      const found = firstOf(
        () => byHost(address),
        () => byItem(address),
        () => byFrame(address, by),
      );
      return found.length === 0 && isOwn(address, url) ? undefined : found;
    },
    near: (host, by) =>
      firstOf(
        () => services.filter((it) => !isOurs(host) && isNear(it, host)),
        () => (URL.canParse(by) && !isOwn(by, url) ? byHost(by) : []),
      ),
  };
}
