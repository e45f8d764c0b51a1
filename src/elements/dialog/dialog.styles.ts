import { css } from 'lit';

export const styles = css`
  :host {
    display: contents;
  }

  dialog {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    inline-size: min(56rem, 100% - 2 * var(--space-4));
    block-size: min(60rem, 100dvh - 2 * var(--space-5));
    max-inline-size: none;
    max-block-size: none;
    margin: auto;
    padding: 0;
    overflow: hidden;
    border: 0.0625rem solid var(--own-line);
    border-radius: calc(1.5 * var(--own-radius));
    background: var(--own-surface);
    color: inherit;
    box-shadow: var(--own-shadow);
  }

  dialog:not([open]) {
    display: none;
  }

  dialog::backdrop {
    background: rgb(10 18 22 / 55%);
  }

  :host([placement='sheet']) dialog {
    inline-size: min(40rem, 100%);
    block-size: 100dvh;
    margin-inline: auto 0;
    border-width: 0;
    border-inline-start-width: 0.0625rem;
    border-radius: 0;
  }

  :host([placement='inline']:not([hidden])) {
    display: block;
  }

  :host([placement='inline']) dialog {
    position: static;
    inline-size: auto;
    block-size: auto;
    margin: 0;
    overflow: visible;
    box-shadow: none;
  }

  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 var(--space-3);
    padding-block: var(--space-3) 0;
    padding-inline: var(--space-5) var(--space-3);
    border-block-end: 0.0625rem solid var(--own-line);
  }

  .head h2 {
    padding-block: var(--space-2);
  }

  /* The heading is focused by us, for screen readers to begin at; it cannot be used, so nothing need show it. */
  .head h2:focus-visible {
    outline: none;
  }

  nav {
    grid-column: 1 / -1;
  }

  nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-4);
  }

  nav button {
    min-block-size: 2.75rem;
    white-space: nowrap;
    border-block-end: 0.1875rem solid transparent;
    color: var(--own-text-quiet);
  }

  nav button:hover {
    color: var(--own-text);
  }

  /* Forced colours know no transparency: the line is to stand under the open view alone. */
  @media (forced-colors: active) {
    nav button:not([aria-current]) {
      border-color: Canvas;
    }
  }

  nav button[aria-current] {
    border-color: var(--own-accent);
    color: var(--own-text);
    font-weight: 600;
  }

  [part='body'] {
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: var(--space-5) var(--space-5) 0;
  }

  :host([placement='inline']) [part='body'] {
    overflow: visible;
  }

  /* Printed, the open view stands alone on as many pages as it needs; the backdrop, on each page, hides what is under it. */
  @media print {
    dialog {
      position: absolute;
      inset: 0 0 auto;
      inline-size: 100%;
      block-size: auto;
      overflow: visible;
      border: 0;
      box-shadow: none;
    }

    dialog::backdrop {
      background: var(--own-surface);
    }

    [part='body'] {
      overflow: visible;
    }

    nav,
    .icon {
      display: none;
    }
  }

  @media (max-width: 40rem) {
    dialog {
      inline-size: 100%;
      block-size: 100dvh;
      border: 0;
      border-radius: 0;
    }

    .head {
      padding-inline: var(--space-4) var(--space-2);
    }

    nav button {
      min-block-size: 2.25rem;
    }

    [part='body'] {
      padding: var(--space-4) var(--space-4) 0;
    }
  }

  /* On a window this low, also one that is magnified, the head would leave too little of the view. */
  @media (max-height: 30rem) {
    dialog {
      grid-template-rows: auto auto;
      overflow-y: auto;
    }

    [part='body'] {
      overflow: visible;
    }
  }
`;
