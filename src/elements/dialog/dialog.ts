import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Center, PolicyState } from '../../center.ts';
import type { View, ViewName } from '../../stores/view.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { tokens } from '../../styles/tokens.styles.ts';
import { CenterController, type ReadyCenter } from '../center-controller.ts';
import { icons } from '../icons.ts';
import { StoreController } from '../store-controller.ts';
import { defineElements } from '../registry.ts';
import { viewElements, viewNames } from '../views.ts';
import { styles } from './dialog.styles.ts';

/**
 * The sheet in which a view of the center opens over the page: a native modal dialog, so that Escape closes it, focus
 * stays in it and goes back to where it was. Closing decides nothing.
 *
 * @summary The modal sheet that holds the open view.
 * @tagname privacy-dialog
 * @csspart dialog - The sheet.
 * @csspart head - Title, close button and the ways to the other views.
 * @csspart body - What scrolls.
 */
export class PrivacyDialog extends LitElement {
  static override styles = [tokens, base, button, styles];

  /** The center to work on; found in the document unless given. */
  @property({ attribute: false }) center?: Center | undefined;

  /** Where views open: in the middle of the window, at its side, or in the page where the element is, which stays usable. */
  @property({ reflect: true }) placement: 'dialog' | 'sheet' | 'inline' = 'dialog';

  /** The view that could not be loaded, if any. */
  @state() private missing: ViewName | undefined;

  readonly #center = new CenterController(this, 'first');
  readonly #view = new StoreController<View | undefined>(this);
  readonly #policy = new StoreController<PolicyState>(this);
  #loading: View | undefined;

  override willUpdate(): void {
    this.#view.watch(this.#center.center?.$view);
    this.#policy.watch(this.#center.center?.$policy);
    const view = this.#view.value;
    if (view && view !== this.#loading) void this.#load(view);
  }

  override render(): TemplateResult | typeof nothing {
    const { ready } = this.#center;
    if (!ready) return nothing;
    const { words } = ready;
    const view = this.#view.value;
    return html`<dialog
      part="dialog"
      aria-labelledby="title"
      lang=${words.language}
      dir=${words.direction}
      @close=${this.#closed}
      @click=${this.#closeOutside}
    >
      ${view ? this.#renderView(ready, view) : nothing}
    </dialog>`;
  }

  protected override updated(_changed: PropertyValues): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (!dialog) return;
    const open = this.#view.value !== undefined;
    const current = dialog.querySelector('nav [aria-current]');
    current?.scrollIntoView({ block: 'nearest', inline: 'center' });
    // Closing the native way gives focus back to where it was before.
    if (!open && dialog.open) dialog.close();
    if (!open || dialog.open) return;
    if (this.placement === 'inline') dialog.show();
    else dialog.showModal();
    // Focus on the heading: nothing is preselected, and a screen reader begins at the beginning.
    dialog.querySelector('h2')?.focus();
  }

  #renderView({ words, center }: ReadyCenter<'first'>, { name, target }: View): TemplateResult {
    return html`<div class="head" part="head">
        <h2 id="title" tabindex="-1">${words.t(`view.${name}`)}</h2>
        <button type="button" class="icon" aria-label=${words.t('center.close')} @click=${() => center.close()}>
          ${icons.close}
        </button>
        ${viewNames.length > 1 ? this.#renderViews({ words, center }, name) : nothing}
      </div>
      <div part="body">
        ${
          this.missing === name || this.#policy.value?.status === 'failed'
            ? html`<p role="alert">${words.t('problem.title')}. ${words.t('problem.text')}</p>`
            : viewElements[name].render(target)
        }
      </div>`;
  }

  async #load(view: View): Promise<void> {
    const { name } = view;
    this.#loading = view;
    try {
      await defineElements(viewElements[name].tag);
      if (this.missing === name) this.missing = undefined;
    } catch {
      this.missing = name;
    }
  }

  #renderViews({ words, center }: Pick<ReadyCenter<'first'>, 'words' | 'center'>, current: ViewName): TemplateResult {
    return html`<nav aria-label=${words.t('center.views')}>
      <ul>
        ${viewNames.map(
          (name) =>
            html`<li>
              <button
                type="button"
                aria-current=${name === current ? 'page' : nothing}
                @click=${() => center.open(name)}
              >
                ${words.t(`view.${name}`)}
              </button>
            </li>`,
        )}
      </ul>
    </nav>`;
  }

  /** Told in a task of its own: by then the next view may have been opened. */
  readonly #closed = (event: Event): void => {
    if (!(event.target as HTMLDialogElement).open) this.#center.center?.close();
  };

  readonly #closeOutside = (event: Event): void => {
    const isOutside = event.target === event.currentTarget && this.placement !== 'inline';
    if (isOutside) this.#center.center?.close();
  };
}
