import { html, type TemplateResult } from 'lit';
import type { Account, AccountData, Language, Portal } from '../../accounts/types.ts';
import harbour from '../website/assets/pictures/harbour.svg';
import { createFormat } from './format.ts';
import { matchRoute, type Match } from './routes.ts';
import type { Acts, MenuEntry, Page, Scene } from './scene.ts';
import type { PortalState } from './state.ts';
import { missing } from './views/missing.ts';
import { renderShell } from './views/shell.ts';
import { renderSignIn } from './views/sign-in.ts';
import { commonWords, type CommonWords } from './words/words.ts';

/** The words that every portal has of its own. */
export interface PortalWords {
  /** The portal's name. */
  readonly portal: string;
}

/** What makes a portal. */
export interface PortalOptions<Name extends Portal, Words extends PortalWords> {
  /** Whose portal it is: the name of its accounts. */
  readonly name: Name;
  /** Where it lies, without a slash at the end. */
  readonly base: string;
  readonly words: Readonly<Record<Language, Words>>;
  readonly routes: Readonly<Record<string, Page<AccountData[Name], Words>>>;
  readonly menu: readonly MenuEntry<Words>[];
}

/** A page with what it is made from. */
export interface OpenPage<Data, Words> {
  readonly scene: Scene<Data, Words>;
  /** Nothing where the address leads nowhere. */
  readonly page: Page<Data, Words> | undefined;
}

/** Makes the screen from the state; keeps nothing. */
export function createScreen<Name extends Portal, Words extends PortalWords>(
  options: PortalOptions<Name, Words>,
  state: PortalState<AccountData[Name]>,
  act: Acts<AccountData[Name]>,
  root: HTMLElement,
) {
  type Data = AccountData[Name];
  const { address, session, center, $sync, $language, $said, $menuOpen, $forgotten } = state;
  const thirdParty = document.querySelector<HTMLMetaElement>('meta[name=third-party]')?.content ?? '';
  const wordsIn = (language: Language): CommonWords & Words => ({
    ...commonWords[language],
    ...options.words[language],
  });
  const match = (): Match<Page<Data, Words>> | undefined => matchRoute(options.routes, address.$place.get().path);

  function sceneOf(account: Account<Data>): Scene<Data, Words> {
    const language = $language.get();
    return {
      words: wordsIn(language),
      language,
      format: createFormat(language),
      account,
      params: match()?.params ?? {},
      query: address.$place.get().query,
      center,
      sync: $sync.get(),
      thirdParty,
      to: address.to,
      act,
    };
  }

  function outside(): TemplateResult {
    const now = session.$session.get();
    const language = $language.get();
    const words = wordsIn(language);
    if (now.status !== 'out') return html`<p class="wait soft">${words.wait}</p>`;
    return renderSignIn({
      words,
      language,
      format: createFormat(language),
      people: now.people,
      left: now.left,
      forgotten: $forgotten.get(),
      picture: harbour,
      signIn: session.signIn,
      restore: session.restore,
      forget() {
        center.forget({ surface: 'account' });
        $forgotten.set(true);
      },
    });
  }

  /** The open page of whoever is signed in. */
  function open(): OpenPage<Data, Words> | undefined {
    const now = session.$session.get();
    return now.status === 'in' ? { scene: sceneOf(now.account), page: match()?.page } : undefined;
  }

  return {
    open,
    title(): string {
      const opened = open();
      const words = wordsIn($language.get());
      const title = opened ? (opened.page?.title(opened.scene) ?? words.missing.title) : words.signIn.title;
      return `${title} – Teilehafen ${words.portal}`;
    },
    render(): TemplateResult {
      const opened = open();
      const language = $language.get();
      const words = wordsIn(language);
      const inside = opened && (opened.page?.render(opened.scene) ?? missing(opened.scene));
      return renderShell<Words>({
        words,
        language,
        portal: words.portal,
        person: opened?.scene.account.person,
        menu: options.menu,
        section: opened?.page?.section ?? '',
        menuOpen: $menuOpen.get(),
        said: session.$failed.get() ? words.failed : $said.get(),
        page: inside ?? outside(),
        root,
        to: address.to,
        toggleMenu: () => $menuOpen.set(!$menuOpen.get()),
        act,
      });
    },
  };
}
