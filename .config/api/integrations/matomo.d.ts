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

/** What `matomo` takes. */
interface MatomoOptions {
  /** The policy's service for Matomo. */
  readonly service: string;
  /**
   * What needs consent: `tracking` sends nothing without it; `cookies` counts visits without cookies until then, which
   * the policy must then say.
   */
  readonly needs?: 'tracking' | 'cookies';
}
/**
 * Matomo, told by its own commands. They are pushed before anything is tracked and said again on each page: the record
 * of the privacy center is the memory, not Matomo's cookie. Source: Matomo's developer guide to tracking consent.
 */
declare function matomo({ service, needs }: MatomoOptions): Integration;

export { matomo };
export type { MatomoOptions };
