import type { Center, Integration } from '../center.ts';
import { readRecord, writeRecord, type ConsentRecord } from '../stores/consent/record.ts';
import { isNewer } from '../stores/consent/stored.ts';

/** The account of a signed-in person, at the site's own server. Both may fail: the browser's record then stands alone. */
export interface Account {
  /** The text that was saved last; `null` where there is none. */
  load(): Promise<string | null>;
  /** Keeps the text in place of the former one. */
  save(text: string): Promise<unknown>;
}

const warn = (what: string, error: unknown): void =>
  console.warn(`privacy-center: the account's record could not be ${what}; the browser's own counts.`, error);

/**
 * Shares the record with a person's account: connect at sign-in, disconnect at sign-out. What both know is merged: for each
 * service the newest answer, in a tie the refusal. Nothing is saved before the account's own record has been read, so that
 * none is overwritten.
 */
export function createAccountSharing(account: Account): Integration {
  return {
    name: 'account',
    connect(center: Center) {
      let stopped = false;
      let saved: string | null | undefined;
      let saving = Promise.resolve();

      const policyId = (): string | undefined => {
        const policy = center.$policy.get();
        return policy.status === 'ready' ? policy.lookup.policy.id : undefined;
      };

      function save(record: ConsentRecord): void {
        const id = policyId();
        if (saved === undefined || id === undefined) return;
        const text = writeRecord(record, id);
        if (text === saved || (saved === null && record.events.length === 0)) return;
        saved = text;
        // One after the other: an older text must not arrive last.
        saving = saving
          .then(() => account.save(text))
          .then(
            () => undefined,
            (error: unknown) => {
              // The next change tries again.
              if (saved === text) saved = '';
              warn('saved', error);
            },
          );
      }

      async function signIn(): Promise<void> {
        await center.ready;
        const id = policyId();
        if (id === undefined) return;
        const text = await account.load();
        // What a newer release has saved stays as it is.
        if (stopped || (text !== null && isNewer(text))) return;
        saved = text;
        const record = text === null ? undefined : readRecord(text, id);
        if (record) center.adopt(record, { act: 'merge', surface: 'account' });
        const present = center.$consent.get()?.record;
        if (present) save(present);
      }

      signIn().catch((error: unknown) => warn('read', error));
      const unsubscribe = center.$consent.subscribe((consent) => {
        if (consent) save(consent.record);
      });
      return () => {
        stopped = true;
        unsubscribe();
      };
    },
  };
}
