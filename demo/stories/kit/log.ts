import { action } from 'storybook/actions';
import type { PrivacyEventMap } from '../../../src/events/event-map.ts';

const types = [
  'privacy-ready',
  'privacy-consent-changed',
  'privacy-newsletter-changed',
  'privacy-request-sent',
  'privacy-problem',
] as const satisfies readonly (keyof PrivacyEventMap)[];

/** What an event says, without what every event has and without the center, which is no fact. */
const told = (event: Event): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(event).filter(([name]) => name !== 'isTrusted' && name !== 'center'));

/** Writes every event of ours that reaches a document to the Actions panel. */
export function logEvents(target: Document): void {
  for (const type of types) target.addEventListener(type, (event) => action(type)(told(event)));
}
