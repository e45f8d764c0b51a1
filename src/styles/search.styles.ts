import { css } from 'lit';

/** A search field with its label above and a glass in it. */
export const search = css`
  label > span:first-child {
    display: block;
    margin-block-end: var(--space-1);
    color: var(--own-text-quiet);
    font-size: var(--size-small);
  }

  .field {
    position: relative;
    display: block;
  }

  .field svg {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: var(--space-3);
    translate: 0 -50%;
    color: var(--own-text-quiet);
    pointer-events: none;
  }

  input[type='search'],
  select {
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: var(--space-2) var(--space-3);
    border: 0.0625rem solid var(--own-line-strong);
    border-radius: var(--own-radius);
    background: var(--own-surface);
    color: inherit;
    font: inherit;
    text-overflow: ellipsis;
  }

  input[type='search'] {
    padding-inline-start: 2.5rem;
  }

  input::placeholder {
    color: var(--own-text-quiet);
    opacity: 1;
  }
`;
