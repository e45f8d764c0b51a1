import type { Cookie } from '../../policy/types.ts';
import type { Leftover, LeftoverReason } from '../../stores/cleaning.ts';
import { deleteCookie } from './cookies.ts';
import { matchesGlob } from '../../policy/glob.ts';
import type { Cleanable, Deletable } from './memory.ts';
import { places } from './storages.ts';

/** What a cleaning works on. */
export interface CleaningTask {
  readonly services: readonly Cleanable[];
  /** Services that may run: what they have declared stays. */
  readonly allowed: readonly Cleanable[];
}

/** What was deleted, and what was not. */
export interface Cleaned {
  readonly deleted: readonly string[];
  readonly leftovers: readonly Leftover[];
}

/** What this library keeps itself. */
const own = 'privacy-center.';

const fits = (item: Deletable, name: string): boolean =>
  item.name === undefined ? matchesGlob(item.pattern ?? '', name) : item.name === name;

const isCovered = ({ domain }: Deletable, host: string): boolean => {
  const bare = domain?.replace(/^\./, '').toLowerCase();
  return bare === undefined || host === bare || host.endsWith(`.${bare}`);
};

const isPixel = ({ kind }: Deletable): boolean => kind === 'pixel' || kind === 'fingerprint';

/** Why an item cannot be looked for from this page, if it cannot. */
function outOfSight(item: Deletable): LeftoverReason | undefined {
  if (!isCovered(item, location.hostname)) return 'third-party';
  if (item.kind !== 'cookie') return undefined;
  if (item.httpOnly) return 'http-only';
  const path = item.path?.replace(/\/?$/, '/') ?? '/';
  return `${location.pathname}/`.startsWith(path) ? undefined : 'other-path';
}

/**
 * Deletes what services have declared: cookies on each parent domain and path, storage items, databases and caches. What
 * an allowed service has declared as well stays. Says of the rest why it is there, or may be: nothing is claimed that
 * this page cannot see.
 */
export async function clean({ services, allowed }: CleaningTask): Promise<Cleaned> {
  const deleted = new Set<string>();
  const leftovers = new Map<string, Leftover>();
  const inUse = (kind: Cookie['kind'], name: string): boolean =>
    allowed.some(({ cookies }) =>
      cookies.some((item) => item.kind === kind && isCovered(item, location.hostname) && fits(item, name)),
    );

  async function remove(service: string, item: Deletable): Promise<void> {
    const { kind, domain } = item;
    const leave = (name: string, reason: LeftoverReason): void =>
      void leftovers.set(`${kind} ${name} ${domain}`, { service, name, kind, reason, domain });
    const unseen = outOfSight(item);
    if (unseen) {
      if (unseen === 'other-path' && item.name !== undefined) deleteCookie(item.name, item.path);
      return leave(item.name ?? item.pattern ?? '', unseen);
    }
    const place = places[kind];
    for (const name of (await place?.names()) ?? []) {
      if (!fits(item, name) || name.startsWith(own)) continue;
      if (inUse(kind, name)) leave(name, 'in-use');
      else if (await place?.remove(name)) deleted.add(name);
      else leave(name, 'kept');
    }
  }

  for (const { id, cookies } of services) {
    for (const item of cookies) if (!isPixel(item)) await remove(id, item);
  }
  return { deleted: [...deleted], leftovers: [...leftovers.values()] };
}
