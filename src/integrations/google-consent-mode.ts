import type { Center, Integration } from '../center.ts';
import { googleConsentTypes, type GoogleConsentType } from '../policy/codes.ts';
import type { Service } from '../policy/types.ts';
import { followAllowed } from './allowed/allowed.ts';
import { createGtag } from './google-consent-mode/gtag.ts';

/** What Google's tags are told: `granted` or `denied` for each consent type. */
export type GoogleConsent = Partial<Record<GoogleConsentType, 'granted' | 'denied'>>;

/** What `googleConsentMode` takes. */
export interface GoogleConsentModeOptions {
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

const adTypes: readonly GoogleConsentType[] = ['ad_storage', 'ad_user_data', 'ad_personalization'];

/** `security_storage` serves the safety of the page and needs no consent; everything else does. */
const defaults: GoogleConsent = Object.fromEntries(
  googleConsentTypes.map((type) => [type, type === 'security_storage' ? 'granted' : 'denied']),
);

/**
 * Says the default, once, in the present task: call it before any Google tag, in `<head>`. Where the page has said one
 * already, that one stays. Source: Google's guide to consent mode, version 2.
 */
export function sayGoogleConsentDefault(options: GoogleConsentModeOptions = {}): void {
  const { gtag, said, isRunning } = createGtag(options.dataLayer);
  if (said('consent', 'default')) return;
  if (isRunning()) console.warn('google-consent-mode: a tag was there before the default, which it does not follow.');
  const { region, waitForUpdate, adsDataRedaction = true, urlPassthrough = false } = options;
  gtag('consent', 'default', {
    ...defaults,
    ...(region && { region }),
    ...(waitForUpdate !== undefined && { wait_for_update: waitForUpdate }),
  });
  gtag('set', 'ads_data_redaction', adsDataRedaction);
  gtag('set', 'url_passthrough', urlPassthrough);
}

/**
 * The types a service may grant. A switch for analytics never speaks for advertising: since June 2026 `ad_storage` alone
 * decides what of Analytics reaches Google Ads.
 */
function typesOf({ id, signals }: Service): readonly GoogleConsentType[] {
  const types = signals?.googleConsentMode ?? [];
  if (!types.includes('analytics_storage') || !types.some((type) => adTypes.includes(type))) return types;
  console.warn(`google-consent-mode: "${id}" is for analytics; its advertising types are not granted by it.`);
  return types.filter((type) => !adTypes.includes(type));
}

/** Each type that the policy maps, with the services that must all be allowed for it: it counts for all of Google's tags. */
function mapTypes(services: Iterable<Service>): ReadonlyMap<GoogleConsentType, readonly string[]> {
  const map = new Map<GoogleConsentType, string[]>();
  for (const service of services) {
    for (const type of typesOf(service)) map.set(type, [...(map.get(type) ?? []), service.id]);
  }
  return map;
}

/**
 * Google Consent Mode v2, in its basic mode: tags are gated, and what the policy maps in `signals.googleConsentMode` is
 * said in one default and then in updates alone, only when something differs.
 */
export function googleConsentMode(options: GoogleConsentModeOptions = {}): Integration {
  const name = 'google-consent-mode';
  return {
    name,
    connect(center: Center) {
      sayGoogleConsentDefault(options);
      const { gtag } = createGtag(options.dataLayer);
      let map: ReadonlyMap<GoogleConsentType, readonly string[]> | undefined;
      let last: GoogleConsent = defaults;
      return followAllowed(center, { name }, (allowed, services) => {
        map ??= mapTypes(services.values());
        const states = [...map].map(([type, ids]) => [type, ids.every((id) => allowed.has(id)) ? 'granted' : 'denied']);
        const now = { ...last, ...(Object.fromEntries(states) as GoogleConsent) };
        if (googleConsentTypes.every((type) => now[type] === last[type])) return;
        last = now;
        gtag('consent', 'update', Object.fromEntries(states));
      });
    },
  };
}
