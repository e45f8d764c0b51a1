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

/** What `metaPixel` takes. */
interface MetaPixelOptions {
  /** The policy's service for the Meta Pixel. */
  readonly service: string;
}
/**
 * Meta Pixel: the script is to be gated, because it is fetched from Meta even while consent is revoked. A pixel that
 * has been loaded is told of a withdrawal (`revoke`) and of a new grant. No queue is made: Meta's own snippet would take
 * it for a pixel that is loaded already. Its `<noscript>` picture has no place beside a consent: leave it out.
 */
declare function metaPixel({ service }: MetaPixelOptions): Integration;

export { metaPixel };
export type { MetaPixelOptions };
