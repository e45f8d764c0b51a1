import { css } from 'lit';

/** What unfolds: a native `<details>` whose summary looks like what it is. */
export const fold = css`
  summary {
    display: inline-flex;
    align-items: center;
    gap: var(--space-1);
    min-block-size: 2.75rem;
    color: var(--own-accent);
    cursor: pointer;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary svg {
    transition: rotate 140ms;
  }

  details[open] > summary svg {
    rotate: 180deg;
  }
`;
