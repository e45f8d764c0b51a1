import { css } from 'lit';

/** What every element starts from: the box, the type, focus that can be seen, and nothing that moves unasked. */
export const base = css`
  :host {
    box-sizing: border-box;
    font-family: var(--own-font);
    font-size: var(--size-body);
    line-height: 1.5;
    color: var(--own-text);
    text-align: start;
    overflow-wrap: break-word;
    hyphens: auto;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  *::before,
  *::after {
    /* Not inherited: the hidden part of a details element would break the chain. */
    box-sizing: border-box;
  }

  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }

  ul {
    list-style: none;
  }

  h2,
  h3,
  h4,
  h5,
  h6 {
    line-height: 1.25;
    font-weight: 650;
    text-wrap: balance;
  }

  h2 {
    font-size: var(--size-head);
    letter-spacing: -0.01em;
  }

  h3 {
    font-size: var(--size-title);
  }

  h4,
  h5,
  h6 {
    font-size: var(--size-body);
  }

  p {
    text-wrap: pretty;
  }

  a {
    color: var(--own-accent);
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.2em;
  }

  a:hover {
    text-decoration-thickness: 0.12em;
  }

  svg {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
    /* Browsers leave the colours of drawings alone unless told; a dark line would vanish on a dark ground. */
    forced-color-adjust: auto;
  }

  /* What points along the line of writing points the other way from right to left. */
  svg.turns:dir(rtl) {
    scale: -1 1;
  }

  :focus-visible {
    outline: 0.1875rem solid var(--own-focus);
    outline-offset: 0.125rem;
    border-radius: 0.125rem;
  }

  /* Names of cookies, other codes and telephone numbers read from left to right wherever they stand. */
  code,
  a[href^='tel:'] {
    direction: ltr;
    unicode-bidi: isolate;
  }

  .quiet {
    color: var(--own-text-quiet);
  }

  .small {
    font-size: var(--size-small);
  }

  .hidden-visually {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      transition: none !important;
      animation: none !important;
    }
  }
`;
