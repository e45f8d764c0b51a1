import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }

  form {
    display: grid;
    gap: var(--space-5);
  }

  .group {
    display: grid;
    gap: var(--space-2);
  }

  .count {
    text-align: end;
  }

  .send {
    display: grid;
    gap: var(--space-2);
    max-inline-size: 34rem;
  }

  .ways {
    display: grid;
    gap: var(--space-2);
  }

  .ways > div {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }

  [part='result'] {
    display: grid;
    gap: var(--space-4);
    padding: var(--space-4);
    border: 0.125rem solid var(--own-accent);
    border-radius: var(--own-radius);
  }

  [part='result']:focus-visible {
    outline: none;
  }

  [part='result'] [role='status'] {
    display: grid;
    gap: var(--space-1);
  }

  @media (min-width: 48rem) {
    fieldset .options:has(> :nth-child(5)) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
