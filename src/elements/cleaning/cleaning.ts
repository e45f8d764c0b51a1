import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Center } from '../../center.ts';
import { shortList } from '../../i18n/short-list.ts';
import type { ChoiceWords } from '../../i18n/words.ts';
import type { Cleaning, LeftoverReason } from '../../stores/cleaning.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { tokens } from '../../styles/tokens.styles.ts';
import { CenterController, type ReadyCenter } from '../center-controller.ts';
import { icons } from '../icons.ts';
import { RoomController } from '../room-controller.ts';
import { StoreController } from '../store-controller.ts';
import { styles } from './cleaning.styles.ts';

/** So many names are shown; the rest is a number. */
const named = 3;

const seenReasons = ['kept', 'http-only', 'other-path', 'in-use'] as const satisfies readonly LeftoverReason[];

/**
 * What a withdrawal came to: what was deleted on the device, what was not and why, and the offer to load the page again
 * where a script has run. Shows nothing while there is nothing to say.
 *
 * @summary Says after a withdrawal what was deleted and what is left.
 * @tagname privacy-cleaning
 * @csspart report - The report, while there is one.
 */
export class PrivacyCleaning extends LitElement {
  static override styles = [tokens, base, button, styles];

  /** The center to work on; found in the document unless given. */
  @property({ attribute: false }) center?: Center | undefined;

  readonly #center = new CenterController(this, 'choices');
  readonly #cleaning = new StoreController<Cleaning | undefined>(this);

  constructor() {
    super();
    new RoomController(this);
  }

  override willUpdate(): void {
    this.#cleaning.watch(this.#center.center?.$cleaning);
  }

  override render(): TemplateResult {
    const { ready } = this.#center;
    const cleaning = this.#cleaning.value;
    // The region is there before its words are, so that screen readers hear them.
    return html`<div role="status" popover="manual">
      ${ready && cleaning ? this.#renderReport(ready, cleaning) : nothing}
    </div>`;
  }

  protected override updated(): void {
    // The top layer puts it above whatever the page stacks up.
    const region = this.renderRoot.querySelector<HTMLElement>('[popover]');
    if (region && this.#cleaning.value && !region.matches(':popover-open')) region.showPopover?.();
  }

  #renderReport({ words, center, lookup }: ReadyCenter<'choices'>, cleaning: Cleaning): TemplateResult {
    const running = cleaning.running.map((id) => words.text(lookup.services.get(id)?.title ?? id).text);
    return html`<div part="report" lang=${words.language} dir=${words.direction}>
      <div>
        <h2>${words.t('cleaning.label')}</h2>
        <ul>
          ${this.#sentences(words, cleaning).map((sentence) => html`<li>${sentence}</li>`)}
        </ul>
      </div>
      <button type="button" class="icon" aria-label=${words.t('cleaning.close')} @click=${() => center.closeCleaning()}>
        ${icons.close}
      </button>
      ${
        running.length > 0
          ? html`<div class="again">
              <p>
                ${words.t('cleaning.running', { count: running.length, services: shortList(words, running, named) })}
              </p>
              <button type="button" class="plain" data-action="reload" @click=${this.#reload}>
                ${words.t('cleaning.reload')}
              </button>
            </div>`
          : nothing
      }
    </div>`;
  }

  #sentences(words: ChoiceWords, { deleted, leftovers }: Cleaning): readonly string[] {
    const count = deleted.length;
    const done =
      count > 0
        ? words.t('cleaning.deleted', { count, names: shortList(words, deleted, named) })
        : words.t('cleaning.deletedNone');
    const left = seenReasons.flatMap((reason) => {
      const names = leftovers.filter((it) => it.reason === reason).map(({ name }) => name);
      return names.length > 0 ? words.t(`cleaning.${reason}`, { names: shortList(words, names, named) }) : [];
    });
    const domains = leftovers.flatMap(({ reason, domain }) => (reason === 'third-party' && domain ? domain : []));
    const elsewhere = shortList(words, [...new Set(domains)], named);
    return [done, ...left, ...(elsewhere === '' ? [] : [words.t('cleaning.third-party', { domains: elsewhere })])];
  }

  readonly #reload = (): void => location.reload();
}
