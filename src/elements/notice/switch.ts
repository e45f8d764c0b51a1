import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Line } from '../../disclosure/document.ts';
import type { ReadyCenter } from '../center-controller.ts';
import { renderLine } from '../disclosure/render.ts';
import { switchStateKey } from '../service/switch-state.ts';

/** The switch of a service where the notice says that consent can be taken back: it counts at once. */
export function renderSwitch(
  { words, center, lookup }: ReadyCenter,
  id: string,
  way: Line,
): TemplateResult | typeof nothing {
  const service = lookup.services.get(id);
  if (!service) return nothing;
  const on = center.allows(id);
  const turn = (gesture: Event): void => {
    const input = gesture.target as HTMLInputElement;
    if (input.checked) center.choose({ [id]: true }, { surface: 'notice', gesture });
    else center.withdraw([id], { surface: 'notice', gesture });
    // A grant that was not taken changes no store, and so nothing would put the switch back.
    input.checked = center.allows(id);
  };
  return html`<div class="withdraw">
    <input
      type="checkbox"
      role="switch"
      aria-label=${words.t('service.allow', { service: words.text(service.title).text })}
      .checked=${live(on)}
      @click=${turn}
    />
    <span>${renderLine(way)} <span class="small quiet">${words.t(switchStateKey(center, service, on))}</span></span>
  </div>`;
}
