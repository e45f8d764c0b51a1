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

/**
 * Adds to each event of a record the hash of the text that was shown, and the hashes that chain it to the event before.
 * Computed after the act. Events of other tabs are left to them; what an earlier page could not finish is done at the
 * start. Without `crypto.subtle` (pages without a secure context) nothing is sealed, and the record says so.
 */
declare const recordSeal: Integration;

export { recordSeal };
