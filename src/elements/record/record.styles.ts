import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  .content {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-2);
    max-inline-size: 68rem;
    padding-block-end: var(--space-5);
  }

  .intro {
    max-inline-size: 65ch;
    padding-block-end: var(--space-2);
  }

  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-2);
  }

  @container (width >= 48rem) {
    .columns {
      grid-template-columns: minmax(0, 5fr) minmax(0, 4fr);
      gap: var(--space-6);
    }

    .columns > section {
      align-content: start;
    }
  }

  .group {
    display: grid;
    gap: var(--space-1);
    padding-inline-start: var(--space-4);
    border-inline-start: 0.25rem solid var(--own-line-strong);
  }

  .group + .group {
    margin-block-start: var(--space-4);
  }

  .group.granted {
    border-inline-start-color: var(--own-accent);
  }

  .group.undecided {
    border-inline-start-style: dotted;
  }

  .count {
    color: var(--own-text-quiet);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }

  .names {
    columns: 11rem;
    column-gap: var(--space-4);
  }

  .names > li {
    break-inside: avoid;
    padding-block: 0.125rem;
  }

  .line {
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .line > li {
    position: relative;
    padding-inline-start: var(--space-5);
    padding-block-end: var(--space-4);
  }

  .line > li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.4em;
    inset-inline-start: 0.125rem;
    inline-size: 0.75rem;
    block-size: 0.75rem;
    border: 0.125rem solid var(--own-line-strong);
    border-radius: 50%;
    background: var(--own-surface);
  }

  .line > li.granted::before {
    border-color: var(--own-accent);
    background: var(--own-accent);
  }

  .line > li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 1.4em -0.2em;
    inset-inline-start: 0.4375rem;
    border-inline-start: 0.125rem solid var(--own-line);
  }

  .act {
    font-weight: 600;
  }

  .line summary {
    min-block-size: 1.75rem;
    font-size: var(--size-small);
  }

  .pairs {
    display: grid;
    gap: var(--space-2);
    padding-block: var(--space-2);
  }

  .pairs dt {
    color: var(--own-text-quiet);
    font-size: var(--size-small);
  }

  code,
  .ids {
    font-family: ui-monospace, 'SFMono-Regular', 'Cascadia Mono', Menlo, Consolas, monospace;
    font-size: var(--size-small);
    overflow-wrap: anywhere;
    hyphens: none;
  }

  [part='picture'] {
    padding-block-end: var(--space-3);
    border-block-start: 0.125rem solid var(--own-text);
  }

  [part='picture'] > summary {
    padding-block-start: var(--space-3);
    font-size: var(--size-title);
    font-weight: 650;
  }

  .sure {
    grid-column: 1 / -1;
    display: grid;
    gap: var(--space-3);
    padding: var(--space-4);
    border: 0.125rem solid var(--own-problem);
    border-radius: var(--own-radius);
  }

  .sure .plain {
    inline-size: auto;
    min-inline-size: 7rem;
  }

  [role='status']:empty {
    position: absolute;
  }

  [role='status'] {
    font-weight: 600;
  }

  @media (forced-colors: active) {
    .line > li.granted::before {
      background: Highlight;
    }
  }
`;
