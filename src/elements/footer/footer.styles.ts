import { css } from 'lit';

export const styles = css`
  /* Links between the tags look as the page wants, before the element comes and after. */
  :host {
    display: block;
    font: inherit;
    color: inherit;
    text-align: inherit;
    hyphens: inherit;
  }

  nav,
  p {
    font-family: var(--own-font);
    font-size: var(--size-body);
    line-height: 1.5;
    color: var(--own-text);
    hyphens: auto;
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
