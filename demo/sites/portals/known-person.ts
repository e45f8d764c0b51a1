import type { Center } from 'privacy-center';
import type { Session, SessionStore } from './session.ts';

type Desks = NonNullable<ReturnType<Center['$desks']['get']>>;

/** Writes an address into the forms of the desks wherever the other one stands. */
function exchange({ newsletter, requests }: Desks, before: string, now: string): void {
  if (newsletter.$values.get().email === before) newsletter.edit({ email: now });
  const { channel, address, finder, identifier } = requests.$values.get();
  if (channel === 'email' && address === before) requests.edit({ address: now });
  if (finder === 'email' && identifier === before) requests.edit({ identifier: now });
}

const emailOf = <Data>(session: Session<Data> | undefined): string =>
  session?.status === 'in' ? session.account.person.email : '';

/**
 * Lets the newsletter and rights desks know whoever is signed in: nobody has to type an address that is in the account.
 * After signing out nothing of it is left in the forms, which outlive a change of page.
 */
export function fillDesks<Data>({ $desks, openDesks }: Center, { $session }: SessionStore<Data>): void {
  $desks.subscribe((desks) => desks && exchange(desks, '', emailOf($session.get())));
  $session.listen((now, before) => {
    const [email, earlier] = [emailOf(now), emailOf(before)];
    if (email === earlier) return;
    const leaves = email === '' && $desks.get() === undefined;
    void (leaves ? openDesks() : Promise.resolve()).then(() => {
      const desks = $desks.get();
      if (desks) exchange(desks, earlier, email);
    });
  });
}
