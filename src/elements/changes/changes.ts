import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Center } from '../../center.ts';
import { partFragment } from '../../disclosure/address.ts';
import { changeLines } from '../../disclosure/changes.ts';
import { whyAsked } from '../../stores/consent/asked.ts';
import { base } from '../../styles/base.styles.ts';
import { tokens } from '../../styles/tokens.styles.ts';
import { CenterController } from '../center-controller.ts';
import { styles } from './changes.styles.ts';

/**
 * Why a person is asked again: what is new, what has changed since they agreed, and which answers have run out. Shows
 * nothing to someone who was never asked before.
 *
 * @summary What has changed since the last choice, in words.
 * @tagname privacy-changes
 * @csspart list - The list of changes.
 */
export class PrivacyChanges extends LitElement {
  static override styles = [tokens, base, styles];

  /** The center to work on; found in the document unless given. */
  @property({ attribute: false }) center?: Center | undefined;

  readonly #center = new CenterController(this, 'choices');

  override render(): TemplateResult | typeof nothing {
    const { ready } = this.#center;
    const record = ready?.center.$consent.get()?.record;
    if (!ready || !record || record.events.length === 0) return nothing;
    const { words, center, lookup } = ready;
    const asked = center.$asks.get().flatMap(({ id }) => lookup.services.get(id) ?? []);
    const lines = changeLines(ready, whyAsked(record, asked));
    return html`<div lang=${words.language} dir=${words.direction}>
      <ul part="list">
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>
      ${
        lookup.policy.changes.length > 0
          ? html`<p><a href="#${partFragment('part/changes')}">${words.t('view.notice')}</a></p>`
          : nothing
      }
    </div>`;
  }
}
