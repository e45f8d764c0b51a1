import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }

  .content {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-5);
    padding-block-end: var(--space-5);
  }

  .intro {
    max-inline-size: 65ch;
  }

  [part='tools'] {
    display: grid;
    gap: var(--space-4);
    justify-items: start;
  }

  .filters {
    display: grid;
    gap: var(--space-2);
    inline-size: 100%;
  }

  .selects {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
    gap: var(--space-3);
    padding-block-start: var(--space-2);
  }

  .found {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-3);
  }

  .found:empty {
    display: none;
  }

  [part='category'] {
    border-block-start: 0.125rem solid var(--own-text);
  }

  .category {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: var(--space-4);
    padding-block: var(--space-3) var(--space-2);
  }

  .category > div:first-child {
    min-inline-size: 0;
  }

  .category p {
    max-inline-size: 60ch;
    margin-block-start: var(--space-1);
  }

  .switch {
    display: flex;
    flex: none;
    align-items: center;
    gap: var(--space-3);
  }

  .switch span {
    max-inline-size: 6rem;
    text-align: end;
    line-height: 1.25;
  }

  [part='picture'] {
    border-block-start: 0.125rem solid var(--own-text);
    padding-block-start: var(--space-2);
  }

  [part='picture'] summary {
    font-size: var(--size-title);
    font-weight: 650;
  }

  privacy-service {
    border-block-start: 0.0625rem solid var(--own-line);
  }

  .bar {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    display: grid;
    gap: var(--space-3);
    padding-block: var(--space-3) max(var(--space-3), env(safe-area-inset-bottom));
    border-block-start: 0.0625rem solid var(--own-line);
    background: var(--own-surface);
  }

  [part='summary'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-1) var(--space-5);
    font-size: var(--size-small);
  }

  [part='summary'] ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-3);
  }

  [part='summary'] li {
    display: flex;
    align-items: start;
    gap: var(--space-1);
  }

  [part='summary'] svg {
    color: var(--own-accent);
  }

  .unsaved {
    font-weight: 600;
  }

  @media (max-width: 40rem) {
    .choices {
      grid-template-columns: 1fr 1fr;
    }

    .choices > :last-child {
      grid-column: 1 / -1;
    }
  }

  @media (max-height: 30rem) {
    .bar {
      position: static;
    }
  }

  @media print {
    .bar,
    [part='tools'] {
      display: none;
    }
  }
`;
