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

/** What `microsoftClarity` takes. */
interface MicrosoftClarityOptions {
  /** The policy's service for Clarity. */
  readonly service: string;
  /** The policy's service for Microsoft's advertising; advertising storage stays denied unless given. */
  readonly adsService?: string;
}
/**
 * Microsoft Clarity's consent signal, version 2 (`consentv2`, with a capital S in its keys), which Microsoft demands for
 * visits from the EEA, the United Kingdom and Switzerland since 31 October 2025. Clarity itself is to be gated.
 */
declare function microsoftClarity({ service, adsService }: MicrosoftClarityOptions): Integration;

export { microsoftClarity };
export type { MicrosoftClarityOptions };
