import { css } from 'lit';

/**
 * The roles that a site may set (`--privacy-<role>`), each with its default in light and dark. Elements use the
 * `--own-<role>` that stands for it, so that a value set on any ancestor reaches every element. Whether light or dark
 * counts is the page's `color-scheme`. Text keeps 4.5:1 and controls 3:1 against both surfaces.
 */
export const tokens = css`
  :host {
    --own-accent: var(--privacy-accent, light-dark(#0a5f6b, #79d0da));
    --own-accent-text: var(--privacy-accent-text, light-dark(#ffffff, #08282d));
    --own-surface: var(--privacy-surface, light-dark(#ffffff, #14191c));
    --own-surface-raised: var(--privacy-surface-raised, light-dark(#f4f6f6, #1e2529));
    --own-text: var(--privacy-text, light-dark(#1a2226, #eaeff0));
    --own-text-quiet: var(--privacy-text-quiet, light-dark(#4f5b61, #aab6bb));
    --own-line: var(--privacy-line, light-dark(#d6dddf, #364147));
    --own-line-strong: var(--privacy-line-strong, light-dark(#6c7a80, #8b999f));
    --own-control: var(--privacy-control, light-dark(#1f2d33, #e6edee));
    --own-control-hover: var(--privacy-control-hover, light-dark(#34454d, #c9d5d8));
    --own-control-text: var(--privacy-control-text, light-dark(#ffffff, #14191c));
    --own-problem: var(--privacy-problem, light-dark(#a3280b, #ffb19c));
    --own-focus: var(--privacy-focus, light-dark(#0a5f6b, #79d0da));
    --own-radius: var(--privacy-radius, 0.5rem);
    --own-font: var(--privacy-font, inherit);
    --own-shadow: var(--privacy-shadow, 0 0.5rem 2.5rem rgb(0 0 0 / 22%));
    --own-density: var(--privacy-density, 1);

    --space-1: calc(0.25rem * var(--own-density));
    --space-2: calc(0.5rem * var(--own-density));
    --space-3: calc(0.75rem * var(--own-density));
    --space-4: calc(1rem * var(--own-density));
    --space-5: calc(1.5rem * var(--own-density));
    --space-6: calc(2rem * var(--own-density));
    --space-7: calc(3rem * var(--own-density));

    --size-small: 0.8125rem;
    --size-body: 0.9375rem;
    --size-lead: 1rem;
    --size-title: 1.125rem;
    --size-head: clamp(1.25rem, 1.1rem + 0.8vw, 1.5rem);
  }
`;
