import type { Center, Integration } from '../center.ts';
import { followAllowed } from './allowed/allowed.ts';

/** Consent as Segment's tools want it: each category with whether it is allowed. */
export type SegmentCategories = Record<string, boolean>;

/** The part of the settings of `createWrapper` (`@segment/analytics-consent-tools`) that a center can give. */
export interface SegmentWrapperSettings {
  /** Loads Segment once something that it sends to may run. */
  shouldLoadSegment(context: { load(options: { consentModel: 'opt-in' }): void }): Promise<void>;
  /** What may run now, by category. */
  getCategories(): SegmentCategories;
  /** Calls back whenever a category differs. */
  registerOnConsentChanged(changed: (categories: SegmentCategories) => void): void;
}

/** What `segment` takes. */
export interface SegmentOptions {
  /** The policy's service for Segment itself: it is not loaded before this is allowed. */
  readonly service: string;
  /** Segment's consent categories, each with the services that must all be allowed; one category for each service unless given. */
  readonly categories?: Readonly<Record<string, readonly string[]>>;
}

/** The integration, and what Segment's wrapper takes from it. */
export interface SegmentIntegration extends Integration {
  readonly wrapper: SegmentWrapperSettings;
}

/** Segment by its own consent tools, in the model "opt-in": `createWrapper(segment(options).wrapper)(analytics)`. */
export function segment({ service, categories }: SegmentOptions): SegmentIntegration {
  const listeners = new Set<(categories: SegmentCategories) => void>();
  let now: SegmentCategories = {};
  let isLoading = false;
  let settle = (): void => undefined;
  const allowedOnce = new Promise<void>((resolve) => (settle = resolve));

  function categoriesOf(allowed: ReadonlySet<string>, services: Iterable<string>): SegmentCategories {
    const entries = Object.entries(categories ?? Object.fromEntries([...services].map((id) => [id, [id]])));
    return Object.fromEntries(entries.map(([key, ids]) => [key, ids.every((id) => allowed.has(id))]));
  }

  const name = 'segment';
  return {
    name,
    wrapper: {
      async shouldLoadSegment(context) {
        await allowedOnce;
        context.load({ consentModel: 'opt-in' });
      },
      getCategories: () => now,
      registerOnConsentChanged: (changed) => void listeners.add(changed),
    },
    connect: (center: Center) =>
      followAllowed(center, { name }, (allowed, services) => {
        const next = categoriesOf(allowed, services.keys());
        const differs = JSON.stringify(next) !== JSON.stringify(now);
        now = next;
        if (!allowed.has(service)) return;
        // What has been withdrawn is told nothing more: telling it would send a request to its server.
        if (isLoading && differs) listeners.forEach((changed) => changed(next));
        isLoading = true;
        settle();
      }),
  };
}
