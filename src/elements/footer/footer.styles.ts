import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }

  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-5);
  }

  li button,
  li a {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75rem;
  }

  [part='state'] {
    margin-block-start: var(--space-1);
    max-inline-size: 65ch;
  }

  @media print {
    nav {
      display: none;
    }
  }
`;
