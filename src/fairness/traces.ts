import type { Service } from '../policy/types.ts';
import type { Asked } from '../visitor/asked.ts';
import { isOwn } from '../visitor/pages.ts';
import { isAtHost } from '../visitor/traces.ts';
import type { Site } from './site.ts';

/** Addresses at other sites and at hosts of services that may not run, unless the host is one of a service that may. */
export function gatedRequests(site: Site, requests: readonly Asked[], mayRun: readonly Service[]): readonly string[] {
  const { url, lookup } = site;
  const hostsOf = (services: readonly Service[]): readonly string[] => services.flatMap(({ hosts = [] }) => hosts);
  const free = hostsOf(mayRun);
  const gated = hostsOf(lookup.policy.services.filter((service) => !mayRun.includes(service)));
  return requests
    .filter(({ stopped }) => !stopped)
    .map(({ address }) => address)
    .filter((address) => {
      if (!/^(https?|wss?):/.test(address)) return false;
      if (free.some((host) => isAtHost(host, address))) return false;
      return !isOwn(address, url) || gated.some((host) => isAtHost(host, address));
    });
}

/** Addresses without what follows their path, each once. */
export const short = (addresses: readonly string[]): readonly string[] => [
  ...new Set(addresses.map((address) => address.replace(/[?#].*/, ''))),
];
