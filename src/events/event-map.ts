import type { PrivacyConsentChangedEvent } from './consent-changed.ts';
import type { PrivacyNewsletterChangedEvent } from './newsletter-changed.ts';
import type { PrivacyProblemEvent } from './problem.ts';
import type { PrivacyReadyEvent } from './ready.ts';
import type { PrivacyRequestSentEvent } from './request-sent.ts';

/** Every event that `<privacy-center>` says, by its type: one line each. */
export interface PrivacyEventMap {
  'privacy-ready': PrivacyReadyEvent;
  'privacy-consent-changed': PrivacyConsentChangedEvent;
  'privacy-newsletter-changed': PrivacyNewsletterChangedEvent;
  'privacy-request-sent': PrivacyRequestSentEvent;
  'privacy-problem': PrivacyProblemEvent;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- a map is joined to the DOM's by extending it
  interface GlobalEventHandlersEventMap extends PrivacyEventMap {}
}
