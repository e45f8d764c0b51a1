import type { Center, Integration } from '../center.ts';
import { followAllowed } from './allowed/allowed.ts';
import { dataLayerOf } from './google-consent-mode/gtag.ts';

/** What `dataLayer` takes. */
export interface DataLayerOptions {
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
export function dataLayer({ dataLayer: name, event = 'privacy-consent' }: DataLayerOptions = {}): Integration {
  const integration = 'data-layer';
  return {
    name: integration,
    connect(center: Center) {
      let last: string | undefined;
      return followAllowed(center, { name: integration }, (allowed, services) => {
        const privacy = Object.fromEntries([...services.keys()].map((id) => [id, allowed.has(id)]));
        const text = JSON.stringify(privacy);
        if (text === last) return;
        last = text;
        dataLayerOf(name).push({ event, privacy });
      });
    },
  };
}
