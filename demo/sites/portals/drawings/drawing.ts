import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Language, Part } from '../../../accounts/types.ts';
import { partDrawings } from './parts.ts';

/** The hatching of cut faces, once in a page. */
export const hatching: TemplateResult = html`<svg class="definitions" width="0" height="0" aria-hidden="true">
  <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <path class="hatch" d="M0 0V6" />
  </pattern>
</svg>`;

/** A small picture of a part, beside its name. */
export const thumbnail = ({ drawing }: Part): TemplateResult =>
  html`<svg class="drawing thumbnail" viewBox="8 18 344 186" aria-hidden="true">${partDrawings[drawing].views}</svg>`;

const titleBlock = (part: Part, language: Language, scale: string): SVGTemplateResult => svg`
  <path class="frame" d="M10 10H350V230H10zM186 210H350M186 210V230M236 210V230M306 210V230M330 210V230" />
  <text class="small" x="190" y="223">${part.number}</text>
  <text class="small" x="240" y="223">${part.material}</text>
  <text class="small" x="310" y="223">${scale}</text>
  <text class="small" x="337" y="223">${part.revision}</text>
  <text class="small" x="18" y="223">Teilehafen · ${part.name[language]}</text>`;

/** A sheet with views, dimensions and title block. @param label what it shows, for those who do not see it */
export function sheet(part: Part, language: Language, label: string): TemplateResult {
  const { views, dimensions, scale } = partDrawings[part.drawing];
  return html`<svg class="drawing sheet" viewBox="0 0 360 240" role="img" aria-label=${label}>
    ${views}${dimensions}${titleBlock(part, language, scale)}
  </svg>`;
}
