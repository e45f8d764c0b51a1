import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Center } from '../../center.ts';
import {
  authoritiesAsOf,
  authoritiesOfCountry,
  authorityCountries,
  authorityOf,
  languageOfAuthority,
  type Authority,
} from '../../policy/rights/authorities.ts';
import { base } from '../../styles/base.styles.ts';
import { field } from '../../styles/field.styles.ts';
import { tokens } from '../../styles/tokens.styles.ts';
import { CenterController } from '../center-controller.ts';
import { safeLink } from '../safe-link.ts';
import { styles } from './authority.styles.ts';

/**
 * Where a person can complain (Art. 77 GDPR): the authority that is competent for the controller, and those of any other
 * country of the EEA.
 *
 * @summary The competent supervisory authority, and any other by country.
 * @tagname privacy-authority
 * @csspart competent - The authority that is competent for the controller.
 * @csspart others - The authorities of the chosen country.
 */
export class PrivacyAuthority extends LitElement {
  static override styles = [tokens, base, field, styles];

  /** The center to work on; found in the document unless given. */
  @property({ attribute: false }) center?: Center | undefined;

  /** The country that was chosen, or that of the browser's language. */
  @state() private country = '';

  readonly #center = new CenterController(this);

  override render(): TemplateResult | typeof nothing {
    const { ready } = this.#center;
    if (!ready) return nothing;
    const { words, lookup } = ready;
    const competent = authorityOf(lookup.policy.supervisoryAuthority);
    const country = this.country || lookup.policy.controller.country;
    const countries = authorityCountries
      .map((code) => ({ code, name: words.country(code) }))
      .sort((one, other) => words.compare(one.name, other.name));
    return html`<div lang=${words.language} dir=${words.direction}>
      ${
        competent
          ? html`<p part="competent">
              <span class="quiet small">${words.t('rights.authority.competent')}</span
              ><br />${this.#renderLink({ ...competent, area: '' })}
            </p>`
          : nothing
      }
      <div class="entry">
        <label class="label" for="country">${words.t('rights.authority.yours')}</label>
        <select id="country" autocomplete="country" @change=${this.#choose}>
          ${countries.map(({ code, name }) => html`<option value=${code} ?selected=${code === country}>${name}</option>`)}
        </select>
      </div>
      <ul part="others" aria-live="polite">
        ${authoritiesOfCountry(country).map((authority) => html`<li>${this.#renderLink(authority)}</li>`)}
      </ul>
      <p class="quiet small">${words.t('rights.authority.asOf', { date: words.date(authoritiesAsOf) })}</p>
    </div>`;
  }

  #renderLink(authority: Authority): TemplateResult {
    const { area, name, url } = authority;
    return html`<span translate="no" lang=${languageOfAuthority(authority)}
      >${area ? `${area}: ` : nothing}${safeLink(url, name)}</span
    >`;
  }

  readonly #choose = ({ target }: Event): void => {
    this.country = (target as HTMLSelectElement).value;
  };
}
