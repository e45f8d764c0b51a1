import type { Center } from '../../center.ts';
import type { Service } from '../../policy/types.ts';

/** What an integration is told: the services that may run now by id, and all services of the policy. */
type Apply = (allowed: ReadonlySet<string>, services: ReadonlyMap<string, Service>) => void;

const noServices: ReadonlyMap<string, Service> = new Map();

/**
 * Calls back when it is known which services may run and whenever that may differ. With a policy that cannot be used
 * there are no services and none may run. What throws in the callback stays there: others listen to the same stores.
 * Returns what ends it. It imports no package: the built integrations load in a page without a bundler.
 */
export function followAllowed(
  { $policy, $consent, allows }: Center,
  { name }: { readonly name: string },
  apply: Apply,
): () => void {
  function tell(): void {
    const policy = $policy.get();
    if (policy.status === 'loading') return;
    const services = policy.status === 'ready' ? policy.lookup.services : noServices;
    try {
      apply(new Set([...services.keys()].filter(allows)), services);
    } catch (error) {
      console.error(`privacy-center: the integration "${name}" could not pass a choice on.`, error);
    }
  }

  const ends = [$policy.listen(tell), $consent.listen(tell)];
  tell();
  return () => ends.forEach((end) => end());
}

/**
 * Calls back with whether one service may run: once when that is known, and again whenever it differs. A service that
 * the policy does not have is never allowed, and a warning says so. Returns what ends it.
 */
export function followService(
  center: Center,
  { name, service }: { readonly name: string; readonly service: string },
  apply: (allowed: boolean) => void,
): () => void {
  let before: boolean | undefined;
  return followAllowed(center, { name }, (allowed, services) => {
    const now = allowed.has(service);
    if (before === undefined && services.size > 0 && !services.has(service))
      console.warn(`privacy-center: the policy has no service "${service}"; "${name}" says that it is not allowed.`);
    if (now === before) return;
    before = now;
    apply(now);
  });
}
