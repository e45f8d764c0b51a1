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

/** What `dataLayer` takes. */
interface DataLayerOptions {
  /** The name of the data layer. */
  readonly dataLayer?: string;
  /** The event that a Tag Manager's triggers wait for. */
  readonly event?: string;
}
/**
 * Tells a tag manager which services may run, as `{ event, privacy: { <service id>: true | false } }`: when that is known
 * and whenever it differs. A list would not do: Google Tag Manager merges lists place by place, so that what is no longer
 * in one would stay. In Germany the tag manager itself needs consent too (VG Hannover, 19 March 2025), so gate it.
 */
declare function dataLayer({ dataLayer: name, event }?: DataLayerOptions): Integration;

export { dataLayer };
export type { DataLayerOptions };
