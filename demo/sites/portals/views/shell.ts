import { html, nothing, type TemplateResult } from 'lit';
import type { Language, Person } from '../../../accounts/types.ts';
import { hatching } from '../drawings/drawing.ts';
import { icons } from '../icons.ts';
import type { Acts, MenuEntry } from '../scene.ts';
import type { CommonWords } from '../words/words.ts';

/** What stands around every page. */
export interface Shell<Words> {
  readonly words: CommonWords & Words;
  readonly language: Language;
  /** The name of the portal. */
  readonly portal: string;
  readonly person: Person | undefined;
  readonly menu: readonly MenuEntry<Words>[];
  readonly section: string;
  readonly menuOpen: boolean;
  /** What has just been done or has failed. */
  readonly said: string;
  readonly page: TemplateResult;
  /** The root of the privacy center, which stays the same through all pages. */
  readonly root: HTMLElement;
  to(path: string): string;
  toggleMenu(): void;
  readonly act: Acts<never>;
}

/** The parts of a shell that are the same in every portal. */
type Frame = Pick<Shell<unknown>, 'words' | 'language' | 'act'>;

const languages = { de: 'Deutsch', en: 'English' } as const;

const initials = (name: string): string =>
  name
    .split(' ')
    .map((part) => part[0])
    .join('');

function languageSwitch({ words, language, act }: Frame): TemplateResult {
  return html`<div class="languages" role="group" aria-label=${words.language}>
    ${(Object.keys(languages) as Language[]).map(
      (one) =>
        html`<button
          type="button"
          lang=${one}
          aria-pressed=${String(one === language)}
          @click=${() => act.useLanguage(one)}
        >
          ${languages[one]}
        </button>`,
    )}
  </div>`;
}

function personCard({ words, act }: Frame, { name, company }: Person): TemplateResult {
  return html`<div class="person" role="group" aria-label=${words.signedIn(name)}>
    <span class="initials" aria-hidden="true">${initials(name)}</span>
    <p><strong>${name}</strong><br />${company}</p>
    <ul>
      <li><button type="button" class="text" @click=${() => act.signOut()}>${words.signOut}</button></li>
      <li>
        <button type="button" class="text" @click=${() => act.signOut({ forget: true })}>
          ${words.signOutAndForget}
        </button>
      </li>
    </ul>
  </div>`;
}

const menuList = <Words>({ words, menu, section, to }: Shell<Words>): TemplateResult => html`
  <nav aria-label=${words.main}>
    <ul class="menu">
      ${menu.map(
        (entry) =>
          html`<li>
            <a href=${to(entry.path)} aria-current=${entry.section === section ? 'page' : nothing}
              >${entry.icon}<span>${entry.title(words)}</span></a
            >
          </li>`,
      )}
    </ul>
  </nav>
`;

function bridge<Words>(shell: Shell<Words>): TemplateResult {
  const { words, person, portal, menuOpen, to } = shell;
  return html`<header class="bridge">
    <a class="skip" href="#content">${words.skip}</a>
    <div class="top">
      <a class="brand" href=${to('/')}
        ><svg viewBox="0 0 40 40" aria-hidden="true"><use href="/shared/pictures/logo.svg#picture"></use></svg>
        <span>Teilehafen<small>${portal}</small></span></a
      >
      ${
        person
          ? html`<button
              type="button"
              class="menu-button"
              aria-expanded=${String(menuOpen)}
              aria-controls="menu"
              @click=${() => shell.toggleMenu()}
            >
              ${menuOpen ? icons.close : icons.menu}<span>${words.menu}</span>
            </button>`
          : languageSwitch(shell)
      }
    </div>
    ${
      person
        ? html`<div id="menu" class="deck ${menuOpen ? 'open' : ''}">
            ${menuList(shell)}
            <div class="aft">${personCard(shell, person)} ${languageSwitch(shell)}</div>
          </div>`
        : nothing
    }
  </header>`;
}

/** The frame of the portal: menu, person and language beside or above the page, the privacy center below it. */
export const renderShell = <Words>(shell: Shell<Words>): TemplateResult => html`
  ${hatching}
  <div class="frame ${shell.person ? 'in' : 'out'}">
    ${bridge(shell)}
    <div class="water">
      <p class="said" role="status">${shell.said}</p>
      <main id="content">${shell.page}</main>
      <footer class="portal-footer">
        ${shell.root}
        <p class="small soft">${shell.words.colophon}</p>
      </footer>
    </div>
  </div>
`;
