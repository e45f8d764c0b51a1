import type { Center, Integration } from '../../center.ts';
import { storageKinds, type StorageKind } from '../../policy/codes.ts';
import type { Cookie, Service } from '../../policy/types.ts';
import { followAllowed } from '../allowed/allowed.ts';

/** An item, as far as it takes to delete it. */
export type Deletable = Pick<Cookie, 'kind' | 'name' | 'pattern' | 'domain' | 'path' | 'httpOnly'>;

/** A service, as far as it takes to clean up after it. */
export interface Cleanable {
  readonly id: string;
  readonly cookies: readonly Deletable[];
}

const isKind = (text: string | undefined): text is StorageKind => storageKinds.some((kind) => kind === text);

/** An item as one short text, its fields parted by tabs. */
const write = ({ kind, name = '', pattern = '', domain = '', path = '', httpOnly }: Deletable): string =>
  [kind, name, pattern, domain, path, httpOnly ? '1' : ''].join('\t').replace(/\t+$/, '');

function read(text: string): readonly Deletable[] {
  const [kind, name, pattern, domain, path, httpOnly] = text.split('\t');
  const place = { ...(domain && { domain }), ...(path && { path }), httpOnly: httpOnly === '1' };
  if (!isKind(kind) || (!name && !pattern)) return [];
  return [{ kind, ...(name ? { name } : { pattern: pattern ?? '' }), ...place }];
}

/** What services were allowed here once and are in the policy no longer, with what they had declared. */
export function removedServices(center: Center): readonly Cleanable[] {
  const policy = center.$policy.get();
  // Without a policy nobody knows what was removed from it.
  if (policy.status !== 'ready') return [];
  const items = [...(center.$consent.get()?.record.items ?? [])];
  return items
    .filter(([id]) => !policy.lookup.services.has(id))
    .map(([id, texts]) => ({ id, cookies: texts.flatMap(read) }));
}

const itemsOf = ({ id, cookies }: Service): [string, readonly string[]] => [id, cookies.map(write)];

/** Remembers what the services that may run have declared: a later policy may name neither them nor their items. */
export const itemMemory: Integration = {
  name: 'item-memory',
  connect: (center: Center) =>
    followAllowed(center, { name: 'item-memory' }, (allowed, services) => {
      const optional = [...services.values()].filter(({ id, choice }) => choice !== 'required' && allowed.has(id));
      center.remember(new Map(optional.map(itemsOf)));
    }),
};
