import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }

  .content {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);
    max-inline-size: 60rem;
    padding-block-end: var(--space-5);
  }

  .intro {
    max-inline-size: 65ch;
  }

  section {
    padding-block-end: 0;
  }

  [part='link'],
  section {
    scroll-margin-block-start: var(--space-4);
  }

  [part='link'] {
    display: grid;
    gap: var(--space-2);
    padding: var(--space-4);
    border: 0.125rem solid var(--own-accent);
    border-radius: var(--own-radius);
  }

  h3[tabindex]:focus-visible {
    outline: none;
  }

  form {
    display: grid;
    gap: var(--space-4);
    max-inline-size: 34rem;
  }

  .address {
    gap: var(--space-3);
  }

  .topics > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 11rem;
    gap: var(--space-2) var(--space-4);
    padding-block: var(--space-4);
    border-block-start: 0.0625rem solid var(--own-line);
  }

  .topics > li > div {
    display: grid;
    align-content: start;
    gap: var(--space-1);
  }

  .acts {
    gap: var(--space-2);
  }

  .acts .plain {
    justify-content: center;
  }

  .state {
    font-weight: 600;
  }

  .state[data-state='unknown'] {
    color: var(--own-text-quiet);
    font-size: var(--size-small);
    font-weight: 400;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-4);
  }

  @media (max-width: 40rem) {
    .topics > li {
      grid-template-columns: minmax(0, 1fr);
    }

    .acts {
      grid-auto-flow: column;
      justify-content: start;
    }
  }
`;
