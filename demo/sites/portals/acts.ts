import type { PortalState } from './state.ts';
import type { Acts } from './scene.ts';

/** What can be done in a portal, wherever it is done. */
export function createActs<Data>(state: PortalState<Data>): Acts<Data> {
  const { address, session, leaveDevice, $language, $said, $forgotten } = state;
  return {
    go: address.go,
    replace: address.replace,
    say: (text) => $said.set(text),
    async change(change, said = '') {
      const saved = await session.change(change);
      if (saved) $said.set(said);
      return saved;
    },
    async signOut({ forget } = { forget: false }) {
      await session.signOut();
      if (forget) leaveDevice();
      address.replace('/');
      // The page itself still knows the choices that the browser has just given up.
      if (forget) location.reload();
    },
    async deleteAccount() {
      $forgotten.set(false);
      await session.remove();
      address.replace('/');
    },
    useLanguage(language) {
      $language.set(language);
      const now = session.$session.get();
      if (now.status !== 'in' || now.account.person.language === language) return;
      void session.change({ person: { language } } as Parameters<typeof session.change>[0]);
    },
  };
}
