import { atom, type ReadableAtom } from 'nanostores';
import type { StorageKind } from '../policy/codes.ts';

/**
 * Why an item that a withdrawn service has declared is still there, or may be:
 * `kept`: it can be seen, and the browser did not let it be deleted; `third-party`: it belongs to another domain;
 * `http-only`: only a server can see it; `other-path`: it can be seen on other pages only; `in-use`: a service that is
 * allowed has declared it too.
 */
export type LeftoverReason = 'kept' | 'third-party' | 'http-only' | 'other-path' | 'in-use';

/** An item that could not be deleted for certain. */
export interface Leftover {
  readonly service: string;
  /** The name, or the pattern where nothing of it could be seen. */
  readonly name: string;
  readonly kind: StorageKind;
  readonly reason: LeftoverReason;
  /** The domain that the policy names for it. */
  readonly domain?: string | undefined;
}

/** What was done about the items of services that may no longer run. */
export interface Cleaning {
  readonly services: readonly string[];
  /** The names of what was there and is gone. */
  readonly deleted: readonly string[];
  readonly leftovers: readonly Leftover[];
  /** Scripts of these services have run in this page and can only be ended by loading it anew. */
  readonly running: readonly string[];
}

/** What the last cleaning came to, for people to see. */
export interface CleaningStore {
  /** The last cleaning; nothing when there was none or it has been seen. */
  readonly $cleaning: ReadableAtom<Cleaning | undefined>;
  /** Whether this page has looked for what refused services may have left, and there was nothing. */
  readonly $clean: ReadableAtom<boolean>;
  /** Says what a cleaning came to. */
  reportCleaning(cleaning: Cleaning): void;
  /** Says that this page has looked and found nothing. */
  reportClean(): void;
  /** Puts the report away. */
  closeCleaning(): void;
}

/** Creates the cleaning store of one center. */
export function createCleaningStore(): CleaningStore {
  const $cleaning = atom<Cleaning | undefined>(undefined);
  const $clean = atom(false);
  return {
    $cleaning,
    $clean,
    reportCleaning: (cleaning) => $cleaning.set(cleaning),
    reportClean: () => $clean.set(true),
    closeCleaning: () => $cleaning.set(undefined),
  };
}
