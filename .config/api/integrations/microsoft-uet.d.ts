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

/** What `microsoftUet` takes. */
interface MicrosoftUetOptions {
  /** The policy's service for Microsoft Advertising. */
  readonly service: string;
  /** The name of the queue. */
  readonly queue?: string;
}
/**
 * Microsoft Advertising's UET tag in consent mode: `ad_storage` is denied by default and updated by the choice. The tag
 * itself is to be gated. Source: Microsoft's guide to UET and consent mode.
 */
declare function microsoftUet({ service, queue }: MicrosoftUetOptions): Integration;

export { microsoftUet };
export type { MicrosoftUetOptions };
