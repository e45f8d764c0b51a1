import { css } from 'lit';

export const styles = css`
  :host {
    display: contents;
  }

  section {
    position: fixed;
    inset: auto 0 0;
    z-index: 2147483000;
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    gap: var(--space-3);
    inline-size: auto;
    block-size: auto; /* a popover fits its content by default, which WebKit takes for the whole height here */
    max-inline-size: min(64rem, 100% - 2 * var(--space-2));
    /* A strip of the page stays in sight, for what has the focus there (WCAG 2.2, 2.4.11), unless the window is too low for it. */
    max-block-size: min(100dvh - 2 * var(--space-2), max(100dvh - 5rem, 26rem));
    margin: 0 auto var(--space-2);
    padding: var(--space-4);
    border: 0.0625rem solid var(--own-line);
    border-radius: calc(1.5 * var(--own-radius));
    background: var(--own-surface);
    color: inherit;
    box-shadow: var(--own-shadow);
  }

  .head {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: var(--space-3);
  }

  .head h2 {
    padding-block: var(--space-2);
  }

  .icon {
    margin-block-start: calc(-1 * var(--space-1));
    margin-inline-end: calc(-1 * var(--space-2));
  }

  .body {
    container-type: inline-size;
    overflow-y: auto;
    overscroll-behavior: contain;
  }

  dl {
    display: grid;
    gap: var(--space-3) var(--space-5);
    margin-block-start: var(--space-4);
  }

  @container (min-width: 30rem) {
    dl {
      grid-template-columns: 1fr 1fr;
    }
  }

  @container (min-width: 52rem) {
    dl {
      grid-template-columns: repeat(4, 1fr);
    }
  }

  dt {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    font-weight: 600;
  }

  dt svg {
    color: var(--own-accent);
  }

  dd {
    color: var(--own-text-quiet);
    font-size: var(--size-small);
    line-height: 1.45;
  }

  :host([placement='corner']) section {
    inset-inline-start: auto;
    inline-size: min(27rem, 100% - 2 * var(--space-2));
    margin-inline: var(--space-2);
  }

  :host([placement='corner']) .choices {
    grid-template-columns: 1fr 1fr;
  }

  :host([placement='corner']) .choices > :last-child {
    grid-column: 1 / -1;
  }

  :host([placement='inline']:not([hidden])) {
    display: block;
  }

  :host([placement='inline']) section {
    position: static;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    box-shadow: none;
  }

  @media (min-width: 48rem) {
    section {
      gap: var(--space-4);
      margin-block-end: var(--space-4);
      padding: var(--space-5);
    }

    :host([placement='corner']) section {
      margin-inline: var(--space-4);
    }
  }

  /* On a phone the two answers stand side by side, so that both are seen without scrolling. */
  @media (max-width: 40rem) {
    .choices {
      grid-template-columns: 1fr 1fr;
    }

    .choices > :last-child {
      grid-column: 1 / -1;
    }
  }

  @media print {
    section {
      display: none;
    }
  }
`;
