import { Integration } from '../index.js';
import { GoogleConsentType } from '../policy.js';
import 'nanostores';
import '../../locales/choices/en.json';
import '../../locales/first/en.json';
import '../../locales/en.json';
import '../shared/types.js';
import 'valibot';
import '../shared/clock.js';
import '../shared/storage.js';

/** What Google's tags are told: `granted` or `denied` for each consent type. */
type GoogleConsent = Partial<Record<GoogleConsentType, 'granted' | 'denied'>>;
/** What `googleConsentMode` takes. */
interface GoogleConsentModeOptions {
  /** Where the default counts, as ISO 3166-2 codes (`DE`, `DE-BY`); everywhere unless given. */
  readonly region?: readonly string[];
  /** How long tags wait for an update, in milliseconds. Not needed where tags are gated until there is consent. */
  readonly waitForUpdate?: number;
  /** Leaves click ids out of requests while `ad_storage` is denied; on unless `false`. */
  readonly adsDataRedaction?: boolean;
  /** Carries ids in the addresses of links while storage is denied; off unless `true`. */
  readonly urlPassthrough?: boolean;
  /** The name of the data layer. */
  readonly dataLayer?: string;
}
/**
 * Says the default, once, in the present task: call it before any Google tag, in `<head>`. Where the page has said one
 * already, that one stays. Source: Google's guide to consent mode, version 2.
 */
declare function sayGoogleConsentDefault(options?: GoogleConsentModeOptions): void;
/**
 * Google Consent Mode v2, in its basic mode: tags are gated, and what the policy maps in `signals.googleConsentMode` is
 * said in one default and then in updates alone, only when something differs.
 */
declare function googleConsentMode(options?: GoogleConsentModeOptions): Integration;

export { googleConsentMode, sayGoogleConsentDefault };
export type { GoogleConsent, GoogleConsentModeOptions };
