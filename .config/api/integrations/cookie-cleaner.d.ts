import { Integration } from '../index.js';
import 'nanostores';
import '../../locales/choices/en.json';
import '../../locales/first/en.json';
import '../../locales/en.json';
import '../shared/types.js';
import 'valibot';
import '../shared/rights.js';
import '../shared/clock.js';
import '../shared/storage.js';

/** What `cookieCleaner` takes. */
interface CookieCleanerOptions {
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
declare function cookieCleaner(options?: CookieCleanerOptions): Integration;

export { cookieCleaner };
export type { CookieCleanerOptions };
