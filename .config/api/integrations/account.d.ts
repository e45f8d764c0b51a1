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

/** The account of a signed-in person, at the site's own server. Both may fail: the browser's record then stands alone. */
interface Account {
  /** The text that was saved last; `null` where there is none. */
  load(): Promise<string | null>;
  /** Keeps the text in place of the former one. */
  save(text: string): Promise<unknown>;
}
/**
 * Shares the record with a person's account: connect at sign-in, disconnect at sign-out. What both know is merged: for each
 * service the newest answer, in a tie the refusal. Nothing is saved before the account's own record has been read, so that
 * none is overwritten.
 */
declare function createAccountSharing(account: Account): Integration;

export { createAccountSharing };
export type { Account };
