import { atom, type WritableAtom } from 'nanostores';
import type { AccountData, Language, Portal } from '../../accounts/types.ts';
import { createAccountService } from './account-service.ts';
import { createAddress, type Address } from './address.ts';
import { fillDesks } from './known-person.ts';
import { createPortalPrivacy, type PortalPrivacy } from './privacy.ts';
import { createSession, type SessionStore } from './session.ts';

/** Everything that a portal knows while it is open. */
export interface PortalState<Data> extends PortalPrivacy {
  readonly address: Address;
  readonly session: SessionStore<Data>;
  readonly $language: WritableAtom<Language>;
  /** What has just been done, or what has failed. */
  readonly $said: WritableAtom<string>;
  readonly $menuOpen: WritableAtom<boolean>;
  /** The choices of this browser have been forgotten since the account was deleted. */
  readonly $forgotten: WritableAtom<boolean>;
}

const firstLanguage = (): Language =>
  navigator.languages
    .map((tag) => tag.slice(0, 2).toLowerCase())
    .find((tag): tag is Language => tag === 'de' || tag === 'en') ?? 'en';

/** Creates the state of a portal. Nothing is kept in the browser but the choices: the language belongs to the account. */
export function createState<Name extends Portal>(
  name: Name,
  base: string,
  root: HTMLElement,
): PortalState<AccountData[Name]> {
  const $language = atom(firstLanguage());
  // Before the center is made: it takes its language from the document.
  $language.subscribe((language) => (document.documentElement.lang = language));
  const service = createAccountService(name);
  const session = createSession(service);
  const address = createAddress(base);
  const privacy = createPortalPrivacy(root, service, session);
  fillDesks(privacy.center, session, address);
  const $said = atom('');
  const $menuOpen = atom(false);

  session.$session.listen((now, before) => {
    if (now.status === 'in' && before?.status !== 'in') $language.set(now.account.person.language);
  });
  address.$place.listen((now, before) => {
    if (now.path === before?.path) return;
    $said.set('');
    session.$failed.set(false);
    $menuOpen.set(false);
    privacy.center.close();
  });
  return { address, session, ...privacy, $language, $said, $menuOpen, $forgotten: atom(false) };
}
