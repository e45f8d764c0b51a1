import { html } from 'lit';

/** The icons of the first layer: one stroke, one grid of 24, no fill. They only repeat what words beside them say, so all are hidden from screen readers. What `turns` is mirrored from right to left. */
export const icons = {
  close: html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6L6 18" /></svg>`,
  purpose: html`<svg viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="8.5" />
    <circle cx="12" cy="12" r="3.5" />
  </svg>`,
  people: html`<svg viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="9" cy="8.5" r="3.5" />
    <path d="M2.5 19.5c.6-3.6 3.2-5.5 6.5-5.5s5.9 1.9 6.5 5.5M16 5.3a3.5 3.5 0 010 6.4M18.5 14.5c1.7.9 2.7 2.6 3 5" />
  </svg>`,
  globe: html`<svg viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="9" />
    <path d="M3 12h18M12 3c2.7 2.6 4 5.6 4 9s-1.3 6.4-4 9c-2.7-2.6-4-5.6-4-9s1.3-6.4 4-9z" />
  </svg>`,
  back: html`<svg viewBox="0 0 24 24" aria-hidden="true" class="turns">
    <path d="M4 5v5h5" />
    <path d="M4.6 10A8 8 0 1 1 4 13.5" />
  </svg>`,
} as const;
