import { computed } from 'nanostores';
import type { Center } from 'privacy-center';
import type { Address } from './address.ts';
import type { Session, SessionStore } from './session.ts';

type Desks = NonNullable<ReturnType<Center['$desks']['get']>>;

/** Writes an address into the forms of the desks wherever the other one stands. */
function exchange({ newsletter, requests }: Desks, before: string, now: string): void {
  if (before === now) return;
  if (newsletter.$values.get().email === before) newsletter.edit({ email: now });
  const { channel, address, finder, identifier } = requests.$values.get();
  if (channel === 'email' && address === before) requests.edit({ address: now });
  if (finder === 'email' && identifier === before) requests.edit({ identifier: now });
}

const emailOf = <Data>(session: Session<Data> | undefined): string =>
  session?.status === 'in' ? session.account.person.email : '';

/** The pages and views in which a desk stands. */
const deskPaths = ['/privacy/rights', '/subscriptions'];
const deskViews = ['rights', 'newsletter'];

/**
 * Lets the newsletter and rights desks know whoever is signed in: nobody has to type an address that is in the account.
 * Only where a desk is to be seen, because the forms keep what stands in them over a change of page; and after signing out
 * nothing of it is left in them.
 */
export function fillDesks<Data>(center: Center, { $session }: SessionStore<Data>, { $place }: Address): void {
  const { $desks, $view, openDesks } = center;
  computed([$desks, $view, $place, $session], (desks, view, { path }, session) => {
    const isSeen = deskPaths.includes(path) || deskViews.includes(view?.name ?? '');
    return { desks: isSeen ? desks : undefined, email: emailOf(session) };
  }).subscribe(({ desks, email }) => desks && exchange(desks, '', email));

  $session.listen((now, before) => {
    const earlier = emailOf(before);
    if (earlier === '' || emailOf(now) === earlier) return;
    void openDesks().then(() => {
      const desks = $desks.get();
      if (desks) exchange(desks, earlier, '');
    });
  });
}
