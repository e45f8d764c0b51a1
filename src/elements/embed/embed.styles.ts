import { css } from 'lit';

export const styles = css`
  /* The page may well write "display: block"; then what stands in the frame's place would not fill it. */
  :host(:not([hidden])) {
    display: grid !important;
  }

  :host {
    position: relative;
    inline-size: 100%;
    min-inline-size: 0;
    aspect-ratio: 16 / 9;
  }

  [part='placeholder'] {
    display: grid;
    align-content: center;
    gap: var(--space-4);
    container-type: inline-size;
    padding: var(--space-5);
    border: 0.0625rem solid var(--own-line);
    border-radius: var(--own-radius);
    background: var(--own-surface-raised);
  }

  .content {
    display: grid;
    gap: var(--space-4);
    inline-size: 100%;
    max-inline-size: 46rem;
    margin-inline: auto;
  }

  .title {
    font-size: var(--size-title);
    font-weight: 650;
    line-height: 1.25;
  }

  dl {
    display: grid;
    gap: var(--space-2) var(--space-5);
    font-size: var(--size-small);
  }

  dt {
    font-weight: 600;
  }

  .choices {
    grid-template-columns: minmax(0, 1fr);
  }

  a.choice {
    cursor: pointer;
    text-decoration: none;
    text-underline-offset: 0.2em;
  }

  .more {
    justify-self: start;
    font-size: var(--size-small);
    min-block-size: 1.5rem;
  }

  iframe {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
    border-radius: var(--own-radius);
    background: var(--own-surface-raised);
  }

  /* All three in a row, or one below the other: never two and one. */
  @container (inline-size > 24rem) {
    .choices {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }

  @container (inline-size > 34rem) {
    dl {
      grid-template-columns: 1fr 1fr;
    }
  }

  @media print {
    iframe,
    .choices,
    .more {
      display: none;
    }
  }
`;
