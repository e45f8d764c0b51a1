import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }

  [part='report'] {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: var(--space-2) var(--space-3);
    padding: var(--space-3) var(--space-4);
    border: 0.0625rem solid var(--own-line);
    border-radius: var(--own-radius);
    background: var(--own-surface-raised);
    font-size: var(--size-small);
  }

  ul {
    display: grid;
    gap: var(--space-1);
  }

  .again {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-4);
  }

  .icon {
    margin: calc(-1 * var(--space-2)) calc(-1 * var(--space-3)) 0 0;
  }
`;
