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

/** The part of Amplitude's browser SDK that is used. */
interface AmplitudeLike {
  /** Stops measuring, or begins again. */
  setOptOut(optOut: boolean): unknown;
}
/** What `amplitude` takes. */
interface AmplitudeOptions {
  /** The policy's service for Amplitude. */
  readonly service: string;
  /** The instance to tell; `globalThis.amplitude` unless given. */
  readonly instance?: AmplitudeLike;
}
/**
 * Amplitude's browser SDK. From a script tag it is to be gated; where it is bundled with the page, start it with
 * `optOut: true` and give its instance here. Source: Amplitude's guide to cookies and consent, browser SDK 2.
 */
declare function amplitude({ service, instance }: AmplitudeOptions): Integration;

export { amplitude };
export type { AmplitudeLike, AmplitudeOptions };
