import type { Center, Integration } from '../center.ts';
import type { Service } from '../policy/types.ts';
import { followAllowed } from './allowed/allowed.ts';
import { clean } from './cookie-cleaner/clean.ts';
import { removedServices, type Cleanable } from './cookie-cleaner/memory.ts';
import { createPauses } from './script-gate/after-paint.ts';

/** What `cookieCleaner` takes. */
export interface CookieCleanerOptions {
  /** Whether a script of a service has run in this page; asked of the page's gate by default. */
  readonly hasRun?: (service: string) => boolean;
  /** The services that were allowed before something changed, where the cleaner is connected because of that change. */
  readonly before?: ReadonlySet<string>;
}

/**
 * Deletes what a service has declared when it may no longer run, and reports what came of it (`center.$cleaning`). On
 * each page it looks again for items of services that were refused: a script that went on running may have put them
 * back. What was allowed here and is in the policy no longer is cleaned up after too. That later look is reported only when
 * something was there.
 */
export function cookieCleaner(options: CookieCleanerOptions = {}): Integration {
  const name = 'cookie-cleaner';
  const hasRun = options.hasRun ?? ((service) => globalThis.privacyGate?.hasRun(service) ?? false);
  return {
    name,
    connect(center: Center) {
      let { before } = options;
      let turn = Promise.resolve();
      let isFirst = true;

      async function work(stopped: readonly Cleanable[], services: ReadonlyMap<string, Service>, isLater: boolean) {
        await createPauses()();
        // Allowed again meanwhile: then it may keep what it has.
        const ended = stopped.filter(({ id }) => !center.allows(id));
        const ids = ended.map(({ id }) => id);
        const allowed = [...services.values()].filter(({ id }) => center.allows(id));
        const cleaned = await clean({ services: ended, allowed });
        const running = ids.filter(hasRun);
        const wasThere = cleaned.deleted.length > 0 || cleaned.leftovers.some(({ reason }) => reason === 'kept');
        if (isLater && !wasThere) center.reportClean();
        else if (ids.length > 0) center.reportCleaning({ services: ids, running, ...cleaned });
      }

      return followAllowed(center, { name }, (allowed, services) => {
        const isLater = before === undefined;
        const ids = before
          ? [...before].filter((id) => !allowed.has(id))
          : [...services.keys()].filter((id) => !allowed.has(id) && center.stateOf(id) === 'refused');
        const stopped: readonly Cleanable[] = [
          ...[...services.values()].filter(({ id }) => ids.includes(id)),
          ...(isFirst ? removedServices(center) : []),
        ];
        before = allowed;
        isFirst = false;
        if (stopped.length === 0) return;
        turn = turn
          .then(() => work(stopped, services, isLater))
          .catch((error: unknown) => console.error('privacy-center: the cleaning failed.', error));
      });
    },
  };
}
