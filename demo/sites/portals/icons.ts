import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

const icon = (paths: SVGTemplateResult): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${paths}</svg>`;

/** The pictures beside words; each stands next to a text that says the same. */
export const icons = {
  overview: icon(svg`<path d="M4 11l8-7 8 7v9h-5v-6H9v6H4z" />`),
  quotes: icon(svg`<path d="M6 3h9l4 4v14H6zM15 3v4h4M9 12h7M9 16h7" />`),
  orders: icon(svg`<path d="M3 8l9-5 9 5v8l-9 5-9-5zM3 8l9 5 9-5M12 13v8" />`),
  help: icon(svg`<path d="M4 5h16v11H9l-5 4zM8 9h8M8 12h5" />`),
  account: icon(svg`<circle cx="12" cy="8" r="4" /><path d="M4 21c0-5 4-7 8-7s8 2 8 7" />`),
  jobs: icon(svg`<path d="M3 8h18v12H3zM8 8V4h8v4M3 13h18" />`),
  competences: icon(
    svg`<circle cx="12" cy="12" r="4" /><path d="M12 2v4M12 18v4M2 12h4M18 12h4M5 5l3 3M16 16l3 3M5 19l3-3M16 8l3-3" />`,
  ),
  confidential: icon(svg`<path d="M5 11h14v10H5zM8 11V7a4 4 0 0 1 8 0v4M12 15v2" />`),
  calls: icon(svg`<path d="M3 7h12v10H3zM15 11l6-4v10l-6-4" />`),
  payouts: icon(svg`<path d="M18 7a7 7 0 1 0 0 10M3 10.5h11M3 13.5h11" />`),
  phone: icon(svg`<path d="M5 4h4l2 5-3 2a11 11 0 0 0 5 5l2-3 5 2v4c-9 2-17-6-15-15z" />`),
  mail: icon(svg`<path d="M3 6h18v12H3zM3 7l9 7 9-7" />`),
  menu: icon(svg`<path d="M4 7h16M4 12h16M4 17h16" />`),
  close: icon(svg`<path d="M6 6l12 12M18 6L6 18" />`),
  back: icon(svg`<path d="M19 12H5M11 6l-6 6 6 6" />`),
  file: icon(svg`<path d="M6 3h9l4 4v14H6zM15 3v4h4" />`),
} as const;
