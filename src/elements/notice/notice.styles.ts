import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    padding-block-end: var(--space-5);
  }

  .tools {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: end;
    gap: var(--space-1) var(--space-3);
    margin-block-end: var(--space-4);
  }

  .tools p {
    grid-column: 1 / -1;
  }

  privacy-transfers {
    margin-block-start: var(--space-5);
  }

  [part='contents'] {
    margin-block-start: var(--space-5);
    padding: var(--space-1) var(--space-4);
    border-radius: var(--own-radius);
    background: var(--own-surface-raised);
  }

  ol {
    margin: 0;
    padding-block-end: var(--space-2);
    padding-inline: 0;
    list-style: none;
  }

  ol ol {
    padding-inline-start: var(--space-4);
  }

  ol button {
    min-block-size: 2rem;
    padding-block: var(--space-1);
  }

  [data-languages] {
    margin-block-end: var(--space-3);
  }

  [part~='section'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
    margin-block-start: var(--space-6);
    scroll-margin-block-start: var(--space-4);
  }

  [part~='section'] > p,
  [part~='section'] > ul {
    max-inline-size: 68ch;
  }

  [part~='apart'] {
    padding: var(--space-4);
    border: 0.125rem solid var(--own-accent);
    border-radius: var(--own-radius);
  }

  h3 {
    font-size: var(--size-head);
  }

  h4:not(.fact) {
    font-size: var(--size-title);
    padding-block-start: var(--space-3);
    border-block-start: 0.125rem solid var(--own-text);
  }

  :is(h3, h4)[tabindex]:focus-visible {
    outline: none;
  }

  [part~='section'] [part~='section'] {
    margin-block-start: var(--space-5);
  }

  privacy-service + privacy-service {
    border-block-start: 0.0625rem solid var(--own-line);
  }

  @media (max-width: 40rem) {
    .tools {
      grid-template-columns: minmax(0, 1fr);
    }

    .tools .plain {
      justify-content: center;
    }
  }

  @media print {
    .tools {
      display: none;
    }

    [part~='section'] {
      break-inside: auto;
    }
  }
`;
