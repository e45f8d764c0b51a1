import { Integration, Center, ConsentRecord } from '../index.js';
import 'nanostores';
import '../../locales/choices/en.json';
import '../../locales/first/en.json';
import '../../locales/en.json';
import '../shared/types.js';
import 'valibot';
import '../shared/rights.js';
import '../shared/clock.js';
import '../shared/storage.js';

/** Where a link is followed from and arrives, and when. */
interface Arrival {
  /** The fragment with its `#`. */
  readonly fragment: string;
  /** The host that was arrived at. */
  readonly host: string;
  /** `document.referrer`: the browser's own word on where the person comes from. */
  readonly referrer: string;
  /** In milliseconds since 1970. */
  readonly now: number;
}
/**
 * A link to a sister domain of the policy with the present choices in its fragment, which browsers do not send to servers.
 * The link itself where there is nothing to hand over or the domain is none of the policy's. @param now in milliseconds
 */
declare function handOverLink(center: Center, link: string, now: number): string;
/**
 * What a link has handed over. It must be meant for this host and be two minutes old at the most. A grant counts only if the
 * browser says that the person comes from a sister domain, because anybody can write a link; a refusal is taken from anyone.
 */
declare function handedOver(center: Center, { fragment, host, referrer, now }: Arrival): ConsentRecord | undefined;
/**
 * Hands the choices over to the sister domains that the policy lists (`consent.sisterDomains`; they share the policy's id):
 * a link there carries them, and the page that opens takes them in and cleans its address. @param now the time in
 * milliseconds since 1970
 */
declare function createHandOver(now?: () => number): Integration;

export { createHandOver, handOverLink, handedOver };
export type { Arrival };
