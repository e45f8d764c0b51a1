import { html, nothing, type TemplateResult } from 'lit';
import { stages, type Order } from '../../../accounts/types.ts';
import type { CustomerScene } from '../types.ts';

/** The stations of an order: those behind it, the one it is at, and those ahead. */
export function orderWay({ words }: CustomerScene, { stage }: Order): TemplateResult {
  const at = stages.indexOf(stage);
  return html`<ol class="way">
    ${stages.map((one, index) => {
      const where = index < at ? 'behind' : index === at ? 'here' : 'ahead';
      return html`<li class=${where} aria-current=${where === 'here' ? 'step' : nothing}>
        <span>${words.order.stages[one]}</span>
      </li>`;
    })}
  </ol>`;
}
