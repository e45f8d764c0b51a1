import { css } from 'lit';

/** What the desks share: sections under a line, rows of an action and what it does, and facts beside their names. */
export const desk = css`
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
    padding-block: var(--space-4) var(--space-5);
    border-block-start: 0.125rem solid var(--own-text);
  }

  section > p,
  section > .lead {
    max-inline-size: 65ch;
  }

  .rows > li {
    display: grid;
    grid-template-columns: minmax(0, 17rem) minmax(0, 1fr);
    align-items: center;
    gap: var(--space-1) var(--space-4);
    padding-block: var(--space-2);
    border-block-start: 0.0625rem solid var(--own-line);
  }

  .rows > li:first-child {
    border-block-start: 0;
  }

  .rows .plain {
    justify-content: center;
    inline-size: 100%;
    text-align: center;
  }

  /* A live region must be there before it speaks, and takes no room until then. */
  .rows [role='status']:empty {
    position: absolute;
  }

  .rows [role='status']:not(:empty) {
    grid-column: 2;
    font-weight: 600;
  }

  a.plain {
    color: inherit;
    text-decoration: none;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }

  .facts {
    display: grid;
    gap: var(--space-1);
  }

  .facts > div {
    display: grid;
    grid-template-columns: minmax(0, 10rem) minmax(0, 1fr);
    gap: 0 var(--space-4);
  }

  .facts dt {
    color: var(--own-text-quiet);
  }

  @media (max-width: 40rem) {
    .rows > li,
    .facts > div {
      grid-template-columns: minmax(0, 1fr);
    }

    .rows [role='status']:not(:empty) {
      grid-column: 1;
    }
  }
`;
