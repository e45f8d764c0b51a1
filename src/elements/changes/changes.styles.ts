import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }

  ul {
    display: grid;
    gap: var(--space-1);
  }

  p {
    margin-block-start: var(--space-2);
  }

  li {
    padding-inline-start: var(--space-3);
    border-inline-start: 0.1875rem solid var(--own-accent);
  }
`;
