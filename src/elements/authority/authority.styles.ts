import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }

  :host > div {
    display: grid;
    gap: var(--space-4);
  }

  ul {
    display: grid;
    gap: var(--space-1) var(--space-5);
  }

  @media (min-width: 48rem) {
    ul:has(> :nth-child(5)) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
