import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { saveText } from '../../../src/elements/save-text.ts';
import { checkTheme, type CheckedTheme } from '../../../src/theme/check.ts';
import { parseColour, toHex } from '../../../src/theme/colour.ts';
import type { Contrast } from '../../../src/theme/contrasts.ts';
import { themeCss } from '../../../src/theme/css.ts';
import { designTokens } from '../../../src/theme/design-tokens.ts';
import { describeThemeProblem, shownRatio } from '../../../src/theme/problems.ts';
import { colourRoleNames, colourRoles, type ColourRole } from '../../../src/theme/roles.ts';
import { schemes, type Scheme, type Theme } from '../../../src/theme/theme.ts';
import { themes } from '../../../src/theme/themes/index.ts';
import { element } from '../kit/element.ts';
import { demoPolicy } from '../kit/policies.ts';
import type { Show } from '../kit/stage.ts';
import type { Settings } from '../kit/world.ts';

const scene = () => ({ policy: demoPolicy });

const valueOf = ({ target }: Event): string => (target as HTMLInputElement | HTMLSelectElement).value;

/** The value of a colour field: it knows `#rrggbb` alone. */
const fieldValue = (css: string | undefined): string => {
  const colour = parseColour(css ?? '');
  return colour ? toHex({ ...colour, alpha: 1 }) : '#000000';
};

/** Makes a theme: its palette, what each role takes from it, the contrast of every pair, and files to take along. */
export class ThemeEditor extends LitElement {
  static override properties = { settings: { attribute: false }, theme: { state: true }, scheme: { state: true } };

  declare settings: Settings;
  declare theme: Theme;
  /** The scheme that the sample is in. */
  declare scheme: Scheme;

  constructor() {
    super();
    this.theme = { ...themes[1]!, name: 'own', title: 'My theme' };
    this.scheme = 'light';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const checked = checkTheme(this.theme);
    return html`<div class="playground" lang="en">
      <style>
        ${themeCss(this.theme, '.theme-sample')}
      </style>
      <section aria-label="Theme">
        <div class="bar">${this.#renderBegin()} ${this.#renderShape()}</div>
        <div class="theme-tables">${this.#renderPalette()} ${this.#renderRoles()}</div>
      </section>
      <section aria-label="Result">
        <div class="bar">${schemes.map((scheme) => this.#renderSchemeButton(scheme))}</div>
        ${this.#renderSample()}
      </section>
      ${this.#renderProblems(checked)} ${this.#renderContrasts(checked)} ${this.#renderExport()}
    </div>`;
  }

  #renderBegin(): TemplateResult {
    const begin = (event: Event): void => {
      const model = themes.find(({ name }) => name === valueOf(event));
      if (model) this.theme = { ...model, name: 'own', title: 'My theme' };
    };
    return html`<label>
      Begin with
      <select @change=${begin}>
        ${themes.map(({ name, title }) => html`<option value=${name} ?selected=${name === 'industrial'}>${title}</option>`)}
      </select>
    </label>`;
  }

  #renderShape(): TemplateResult {
    const { radius = '0.5rem', density = 1, font = [] } = this.theme.shape;
    const set = (changed: Theme['shape']): void => {
      this.theme = { ...this.theme, shape: { ...this.theme.shape, ...changed } };
    };
    const setFont = (event: Event): void => {
      const { font: _former, ...shape } = this.theme.shape;
      const families = valueOf(event)
        .split(',')
        .map((it) => it.trim())
        .filter(Boolean);
      this.theme = { ...this.theme, shape: families.length > 0 ? { ...shape, font: families } : shape };
    };
    return html`<label>
        Corners
        <input
          type="range"
          min="0"
          max="2"
          step="0.125"
          .value=${String(parseFloat(radius))}
          @input=${(event: Event) => set({ radius: `${valueOf(event)}rem` })}
        />
      </label>
      <label>
        Density
        <input
          type="range"
          min="0.75"
          max="1.5"
          step="0.125"
          .value=${String(density)}
          @input=${(event: Event) => set({ density: Number(valueOf(event)) })}
        />
      </label>
      <label
        >Typefaces <input type="text" .value=${font.join(', ')} placeholder="those of the page" @change=${setFont}
      /></label>`;
  }

  #renderPalette(): TemplateResult {
    const set = (name: string, colour: string): void => {
      this.theme = { ...this.theme, palette: { ...this.theme.palette, [name]: colour } };
    };
    return html`<h2>Palette</h2>
      <ul class="swatches">
        ${Object.entries(this.theme.palette).map(
          ([name, colour]) =>
            html`<li>
              <label>
                <input
                  type="color"
                  .value=${fieldValue(colour)}
                  @input=${(event: Event) => set(name, valueOf(event))}
                />
                ${name} <code>${colour}</code>
              </label>
            </li>`,
        )}
      </ul>`;
  }

  #renderRoles(): TemplateResult {
    return html`<h2>Roles</h2>
      <div class="scroll" tabindex="0" role="group" aria-label="Roles">
        <table>
          <thead>
            <tr>
              <th scope="col">Role</th>
              <th scope="col">Light</th>
              <th scope="col">Dark</th>
            </tr>
          </thead>
          <tbody>
            ${colourRoleNames.map(
              (role) =>
                html`<tr>
                  <th scope="row"><code>--privacy-${role}</code><br /><small>${colourRoles[role]}</small></th>
                  ${schemes.map((scheme) => html`<td>${this.#renderRole(role, scheme)}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
  }

  #renderRole(role: ColourRole, scheme: Scheme): TemplateResult {
    const present = this.theme[scheme][role];
    const set = (event: Event): void => {
      this.theme = { ...this.theme, [scheme]: { ...this.theme[scheme], [role]: valueOf(event) } };
    };
    return html`<select aria-label="${role}, ${scheme}" @change=${set}>
      ${Object.keys(this.theme.palette).map(
        (name) => html`<option value="{${name}}" ?selected=${present === `{${name}}`}>${name}</option>`,
      )}
    </select>`;
  }

  #renderSchemeButton(scheme: Scheme): TemplateResult {
    const choose = (): void => {
      this.scheme = scheme;
    };
    const name = scheme === 'light' ? 'Light' : 'Dark';
    return html`<button type="button" aria-pressed=${scheme === this.scheme} @click=${choose}>${name}</button>`;
  }

  #renderSample(): TemplateResult {
    const show: Show = {
      scene,
      settings: this.settings,
      content: (center) =>
        html`${element('privacy-banner', center, { placement: 'inline' })}
        ${['google-maps', 'youtube', 'customer-portal'].map((service) => element('privacy-service', center, { service }))}`,
    };
    return html`<div class="theme-sample ${this.scheme}"><story-stage .show=${show}></story-stage></div>`;
  }

  #renderProblems({ problems }: CheckedTheme): TemplateResult {
    return html`<section class="findings" aria-label="Refused">
      <h2>Refused <span role="status">${problems.length}</span></h2>
      ${problems.length === 0 ? html`<p>Nothing: every token is taken.</p>` : nothing}
      <ol>
        ${problems.map((problem) => html`<li data-severity="error"><p>${describeThemeProblem(problem)}</p></li>`)}
      </ol>
    </section>`;
  }

  #renderContrasts({ contrasts }: CheckedTheme): TemplateResult {
    return html`<section class="wide" aria-label="Contrast">
      <h2>Contrast</h2>
      <div class="scroll" tabindex="0" role="group" aria-label="Contrast">
        <table>
          <thead>
            <tr>
              <th scope="col">Pair</th>
              <th scope="col">Needed</th>
              ${schemes.map((scheme) => html`<th scope="col">${scheme}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${contrasts.light.map((pair, at) => this.#renderPair(pair, contrasts.dark[at]!))}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  #renderPair(light: Contrast, dark: Contrast): TemplateResult {
    const cell = ({ ratio, enough }: Contrast): TemplateResult =>
      html`<td data-enough=${enough}>${shownRatio(ratio)} ${enough ? '✓' : '✗ too little'}</td>`;
    return html`<tr>
      <th scope="row">${light.role} on ${light.on}</th>
      <td>${light.least}:1, ${light.for}</td>
      ${cell(light)} ${cell(dark)}
    </tr>`;
  }

  #renderExport(): TemplateResult {
    const css = themeCss(this.theme);
    const tokens = (): string => `${JSON.stringify(designTokens([this.theme]), undefined, 2)}\n`;
    return html`<section class="wide" aria-label="Export">
      <h2>Take along</h2>
      <p>
        <button type="button" @click=${() => saveText('theme.css', css, 'text/css')}>Save as CSS</button>
        <button type="button" @click=${() => saveText('theme.tokens.json', tokens(), 'application/json')}>
          Save design tokens
        </button>
      </p>
      <textarea readonly rows="14" aria-label="The theme as CSS" .value=${css}></textarea>
    </section>`;
  }
}

/** Registers the editor. */
export function defineThemeEditor(): void {
  if (!customElements.get('theme-editor')) customElements.define('theme-editor', ThemeEditor);
}
