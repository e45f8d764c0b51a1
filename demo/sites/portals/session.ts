import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import type { Account, Choice, Remainder } from '../../accounts/types.ts';
import { SignedOutError, type AccountService, type Change } from './account-service.ts';

/** Who is signed in, if anybody. */
export type Session<Data> =
  | { readonly status: 'starting' }
  | { readonly status: 'out'; readonly people: readonly Choice[]; readonly left?: Remainder }
  | { readonly status: 'in'; readonly account: Account<Data> };

/** Signing in and out, and what a person changes in the account. */
export interface SessionStore<Data> {
  readonly $session: ReadableAtom<Session<Data>>;
  /** Whether the last act failed. */
  readonly $failed: WritableAtom<boolean>;
  start(): Promise<void>;
  signIn(id: string): Promise<void>;
  signOut(): Promise<void>;
  /** Saves a change; answers whether it was saved. */
  change(change: Change<Data>): Promise<boolean>;
  remove(): Promise<void>;
  restore(id: string): Promise<void>;
}

export function createSession<Data>(service: AccountService<Data>): SessionStore<Data> {
  const $session = atom<Session<Data>>({ status: 'starting' });
  const $failed = atom(false);

  const signedIn = (account: Account<Data>): Session<Data> => ({ status: 'in', account });
  const signedOut = async (): Promise<Session<Data>> => ({ status: 'out', people: await service.people() });

  async function attempt(act: () => Promise<Session<Data>>): Promise<boolean> {
    try {
      $session.set(await act());
      $failed.set(false);
    } catch (error) {
      console.warn(error);
      $failed.set(true);
      if (error instanceof SignedOutError) $session.set(await signedOut());
    }
    return !$failed.get();
  }

  return {
    $session,
    $failed,
    async start() {
      await attempt(async () => {
        const account = await service.me();
        return account ? signedIn(account) : signedOut();
      });
    },
    async signIn(id) {
      await attempt(async () => signedIn(await service.signIn(id)));
    },
    async signOut() {
      await attempt(async () => {
        await service.signOut();
        return signedOut();
      });
    },
    change: (change) => attempt(async () => signedIn(await service.change(change))),
    async remove() {
      await attempt(async () => {
        const left = await service.remove();
        return { status: 'out', people: await service.people(), left };
      });
    },
    async restore(id) {
      await attempt(async () => ({ status: 'out', people: await service.restore(id) }));
    },
  };
}
