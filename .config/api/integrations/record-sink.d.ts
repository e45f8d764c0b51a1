import { Center, ConsentEvent, Integration } from '../index.js';
import 'nanostores';
import '../../locales/choices/en.json';
import '../../locales/first/en.json';
import '../../locales/en.json';
import '../shared/types.js';
import 'valibot';
import '../shared/rights.js';
import '../shared/clock.js';
import '../shared/storage.js';

/**
 * Opens the outbox for what will be sent of these events. An event is sealed only then: a page that is left in between would
 * leave it sealed, and the next one would take it for sent.
 */
declare function prepareSending(center: Center, events: readonly ConsentEvent[]): Promise<void>;
/**
 * Sends the events of a record to the controller's receiver (`consent.record.endpoint` of the policy), so that consent can
 * be demonstrated: Art. 7(1) GDPR. Each event once, when it is sealed, through the outbox: it waits for a connection and
 * survives a reload. Nothing is sent before a first grant; then what led to it goes along, so that the chain is whole.
 */
declare const recordSink: Integration;

export { prepareSending, recordSink };
