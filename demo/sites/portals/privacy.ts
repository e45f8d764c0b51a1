import { createBrowserCenter, createLocalStorage, type Center } from 'privacy-center';
import { createAccountSharing } from 'privacy-center/integrations/account';
import { atom, type ReadableAtom } from 'nanostores';
import type { AccountService } from './account-service.ts';
import type { Sync } from './scene.ts';
import type { SessionStore } from './session.ts';

/** Where the privacy center keeps the choices; the policy names it. */
const storageKey = 'privacy-center.teilehafen';

/** The privacy center of a portal, and how its choices stand with the account. */
export interface PortalPrivacy {
  readonly center: Center;
  readonly $sync: ReadableAtom<Sync>;
  /**
   * Takes the choices out of this browser, as on a shared computer. Nothing is forgotten: they stay in the account, and
   * come back with the next sign-in.
   */
  leaveDevice(): void;
}

/**
 * Creates the privacy center of a portal. Whoever signs in brings the choices of this browser along and finds those of the
 * account; after signing out the browser keeps its own.
 */
export function createPortalPrivacy<Data>(
  root: HTMLElement,
  service: AccountService<Data>,
  session: SessionStore<Data>,
): PortalPrivacy {
  const center = createBrowserCenter(root, {
    policySrc: '/policies/marketplace.json',
    languages: [document.documentElement.lang],
  });
  const $sync = atom<Sync>({ status: 'none' });

  async function noting<Value>(work: Promise<Value>, isKept: (value: Value) => boolean): Promise<Value> {
    try {
      const value = await work;
      if (isKept(value)) $sync.set({ status: 'kept', at: new Date().toISOString() });
      return value;
    } catch (error) {
      $sync.set({ status: 'failed' });
      throw error;
    }
  }

  const sharing = createAccountSharing({
    load: () => noting(service.loadChoices(), (text) => text !== null),
    save: (text) => noting(service.saveChoices(text), () => true),
  });

  let disconnect: (() => void) | undefined;
  session.$session.subscribe(({ status }) => {
    if (status === 'in') disconnect ??= center.connect(sharing);
    if (status !== 'out') return;
    disconnect?.();
    disconnect = undefined;
    $sync.set({ status: 'none' });
  });
  return { center, $sync, leaveDevice: () => void createLocalStorage(storageKey).clear() };
}
