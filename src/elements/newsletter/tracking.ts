import { html, nothing, type TemplateResult } from 'lit';
import type { ReadyCenter } from '../center-controller.ts';

/** Renders the consent to measuring opens and clicks, which is asked for apart from the newsletter. */
export function renderTracking({ words, lookup, center }: ReadyCenter): TemplateResult | typeof nothing {
  const services = new Set(lookup.policy.newsletters.flatMap(({ trackingService }) => trackingService ?? []));
  if (services.size === 0) return nothing;
  return html`<section part="tracking">
    <h3>${words.t('newsletter.tracking')}</h3>
    <p>${words.t('newsletter.trackingText')}</p>
    ${[...services].map(
      (id) => html`<privacy-service service=${id} level="4" surface="newsletter" .center=${center}></privacy-service>`,
    )}
  </section>`;
}
