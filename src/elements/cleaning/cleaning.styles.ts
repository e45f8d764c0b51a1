import { css } from 'lit';

export const styles = css`
  :host {
    display: contents;
  }

  /* A popover hides itself while it is closed; a region that screen readers listen to must not be hidden. */
  [role='status'] {
    position: fixed;
    inset: auto 0 0;
    display: block;
    inline-size: auto;
    block-size: auto;
    max-inline-size: min(44rem, 100% - 2 * var(--space-2));
    max-block-size: calc(100dvh - 2 * var(--space-2));
    overflow-y: auto;
    margin: 0 auto var(--space-2);
    padding: 0;
    border: 0;
    border-radius: var(--own-radius);
    background: transparent;
    color: inherit;
  }

  [part='report'] {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: var(--space-3);
    padding: var(--space-4);
    border: 0.0625rem solid var(--own-line);
    border-radius: var(--own-radius);
    background: var(--own-surface);
    box-shadow: var(--own-shadow);
  }

  h2 {
    font-size: var(--size-title);
  }

  ul {
    display: grid;
    gap: var(--space-1);
    margin-block-start: var(--space-2);
  }

  .again {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-4);
  }

  .icon {
    margin-block-start: calc(-1 * var(--space-3));
    margin-inline-end: calc(-1 * var(--space-3));
  }

  @media print {
    [role='status'] {
      display: none;
    }
  }
`;
