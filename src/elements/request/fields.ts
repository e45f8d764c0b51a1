import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** A field for text, with everything that a person and a screen reader need to know of it. */
export interface TextField {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly edit: (value: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Several lines instead of one. */
  readonly isLong?: boolean;
  readonly autocomplete?: 'email' | 'street-address' | 'off';
  /** How much of the room is used, where there is a limit. */
  readonly count?: string | undefined;
}

/** Choices under one heading: any number of them, or exactly one. */
export interface Options<Value extends string> {
  readonly type: 'checkbox' | 'radio';
  readonly name: string;
  readonly legend: string;
  readonly error?: string | undefined;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly hint?: string | undefined;
    readonly isOn: boolean;
  }[];
  readonly choose: (value: Value, isOn: boolean) => void;
}

const renderError = (id: string, error: string | undefined): TemplateResult | typeof nothing =>
  error === undefined ? nothing : html`<p class="error" id="${id}-error">${error}</p>`;

/**
 * Renders a text field. Mail addresses have an ordinary field with the keyboard for them: the browsers' own check of
 * `type="email"` refuses internationalised ones (RFC 6531).
 */
export function renderTextField(it: TextField): TemplateResult {
  const isEmail = it.autocomplete === 'email';
  const described = [it.hint && `${it.id}-hint`, it.error && `${it.id}-error`].filter(Boolean).join(' ');
  const edit = ({ target }: Event): void => it.edit((target as HTMLInputElement).value);
  const control = it.isLong
    ? html`<textarea
        id=${it.id}
        rows="3"
        autocomplete=${it.autocomplete ?? 'off'}
        aria-describedby=${described || nothing}
        aria-invalid=${it.error ? 'true' : nothing}
        .value=${live(it.value)}
        @input=${edit}
      ></textarea>`
    : html`<input
        id=${it.id}
        type="text"
        autocomplete=${it.autocomplete ?? 'off'}
        inputmode=${isEmail ? 'email' : 'text'}
        autocapitalize=${isEmail ? 'none' : nothing}
        spellcheck=${isEmail ? 'false' : nothing}
        aria-describedby=${described || nothing}
        aria-invalid=${it.error ? 'true' : nothing}
        .value=${live(it.value)}
        @input=${edit}
      />`;
  return html`<div class="entry">
    <label class="label" for=${it.id}>${it.label}</label>
    ${it.hint === undefined ? nothing : html`<p class="small quiet" id="${it.id}-hint">${it.hint}</p>`} ${control}
    ${it.count === undefined ? nothing : html`<p class="small quiet count">${it.count}</p>`}
    ${renderError(it.id, it.error)}
  </div>`;
}

/** Renders a group of checkboxes or radio buttons. */
export function renderOptions<Value extends string>(it: Options<Value>): TemplateResult {
  const choose =
    (value: Value) =>
    ({ target }: Event): void =>
      it.choose(value, (target as HTMLInputElement).checked);
  return html`<fieldset aria-describedby=${it.error ? `${it.name}-error` : nothing}>
    <legend>${it.legend}</legend>
    <div class="options">
      ${it.options.map(({ value, label, hint, isOn }) => {
        // The hint is no part of the name: a screen reader says it after the state, and stops when asked to.
        const id = `${it.name}-${value}`;
        return html`<label class="option">
          <input
            type=${it.type}
            name=${it.name}
            value=${value}
            aria-labelledby=${id}
            aria-describedby=${hint === undefined ? nothing : `${id}-hint`}
            aria-invalid=${it.error ? 'true' : nothing}
            .checked=${live(isOn)}
            @change=${choose(value)}
          />
          <span
            ><span id=${id}>${label}</span>${
              hint === undefined ? nothing : html`<small id="${id}-hint">${hint}</small>`
            }</span
          >
        </label>`;
      })}
    </div>
    ${renderError(it.name, it.error)}
  </fieldset>`;
}
