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

/** Consent as Segment's tools want it: each category with whether it is allowed. */
type SegmentCategories = Record<string, boolean>;
/** The part of the settings of `createWrapper` (`@segment/analytics-consent-tools`) that a center can give. */
interface SegmentWrapperSettings {
  /** Loads Segment once something that it sends to may run. */
  shouldLoadSegment(context: { load(options: { consentModel: 'opt-in' }): void }): Promise<void>;
  /** What may run now, by category. */
  getCategories(): SegmentCategories;
  /** Calls back whenever a category differs. */
  registerOnConsentChanged(changed: (categories: SegmentCategories) => void): void;
}
/** What `segment` takes. */
interface SegmentOptions {
  /** The policy's service for Segment itself: it is not loaded before this is allowed. */
  readonly service: string;
  /** Segment's consent categories, each with the services that must all be allowed; one category for each service unless given. */
  readonly categories?: Readonly<Record<string, readonly string[]>>;
}
/** The integration, and what Segment's wrapper takes from it. */
interface SegmentIntegration extends Integration {
  readonly wrapper: SegmentWrapperSettings;
}
/** Segment by its own consent tools, in the model "opt-in": `createWrapper(segment(options).wrapper)(analytics)`. */
declare function segment({ service, categories }: SegmentOptions): SegmentIntegration;

export { segment };
export type { SegmentCategories, SegmentIntegration, SegmentOptions, SegmentWrapperSettings };
