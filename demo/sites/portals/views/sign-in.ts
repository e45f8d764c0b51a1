import { html, nothing, type TemplateResult } from 'lit';
import type { Choice, Language, Remainder } from '../../../accounts/types.ts';
import type { Format } from '../format.ts';
import type { CommonWords } from '../words/words.ts';
import { pageHead } from './parts.ts';

/** What the page of those who are not signed in shows. */
export interface SignInPage {
  readonly words: CommonWords;
  readonly language: Language;
  readonly format: Format;
  readonly people: readonly Choice[];
  readonly left: Remainder | undefined;
  /** The choices of this browser have been forgotten since the account was deleted. */
  readonly forgotten: boolean;
  /** The address of a picture of the harbour. */
  readonly picture: string;
  signIn(id: string): void;
  restore(id: string): void;
  forget(): void;
}

function renderLeft({ words, format, left, forgotten, forget }: SignInPage): TemplateResult | typeof nothing {
  if (!left) return nothing;
  return html`<section class="left" aria-labelledby="left">
    <h2 id="left">${words.left.title}</h2>
    <p>${words.left.text(format.moment(left.deletedAt))}</p>
    <p>
      ${left.vouchers.length > 0 ? words.left.vouchers(format.list(left.vouchers), left.vouchers.length) : words.left.noVouchers}
    </p>
    ${
      forgotten
        ? html`<p role="status">${words.left.forgotten}</p>`
        : html`<p>${words.left.device}</p>
            <p><button type="button" class="button plain" @click=${forget}>${words.left.forget}</button></p>`
    }
  </section>`;
}

function renderPerson({ words, language, signIn, restore }: SignInPage, choice: Choice): TemplateResult {
  const { id, name, company, role, deleted } = choice;
  return html`<li class="choice">
    <p><strong>${name}</strong><br />${role[language]}<br />${company}</p>
    ${
      deleted
        ? html`<p class="soft">${words.signIn.deleted}</p>
            <button type="button" class="button plain" @click=${() => restore(id)}>${words.signIn.restore}</button>`
        : html`<button type="button" class="button" @click=${() => signIn(id)}>${words.signIn.as(name)}</button>`
    }
  </li>`;
}

/** The page of those who are not signed in: whom to be, and what becomes of the choices. */
export const renderSignIn = (page: SignInPage): TemplateResult => html`
  <div class="sign-in">
    ${renderLeft(page)} ${pageHead(page.words.signIn.title, page.words.signIn.lead)}
    <ul class="choices">
      ${page.people.map((choice) => renderPerson(page, choice))}
    </ul>
    <p class="soft small">${page.words.signIn.choices}</p>
  </div>
  <svg class="harbour" viewBox="0 0 1600 720" preserveAspectRatio="xMinYMax slice" aria-hidden="true">
    <use href="${page.picture}#picture"></use>
  </svg>
`;
