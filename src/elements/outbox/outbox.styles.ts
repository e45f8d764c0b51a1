import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }

  section {
    margin-block: var(--space-3) var(--space-4);
    padding: var(--space-4);
    border: 0.0625rem solid var(--own-line-strong);
    border-radius: var(--own-radius);
    background: var(--own-surface-raised);
  }

  [part='list'] {
    display: grid;
    gap: var(--space-3);
  }

  li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-2) var(--space-4);
  }

  .plain {
    background: var(--own-surface);
  }
`;
