import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    --line: 0.125rem solid var(--own-line-strong);
  }

  figcaption {
    max-inline-size: 65ch;
    margin-block-end: var(--space-4);
  }

  .node {
    position: relative;
    display: flex;
    align-items: center;
    gap: var(--space-2);
    inline-size: fit-content;
    margin-block-end: var(--space-4);
    padding: var(--space-2) var(--space-3);
    border: var(--line);
    border-radius: var(--own-radius);
    background: var(--own-surface);
    font-weight: 600;
  }

  .node::after {
    content: '';
    position: absolute;
    inset-block-start: 100%;
    inset-inline-start: 1.25rem;
    block-size: calc(var(--space-4) + 0.125rem);
    border-inline-start: var(--line);
  }

  figure > ul {
    padding-inline-start: 1.25rem;
  }

  /* The trunk runs down the side; each country is a branch of it. The last one ends the trunk. */
  [part='country'] {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-1);
    padding-block: 0 var(--space-5);
    padding-inline-start: var(--space-6);
    border-inline-start: var(--line);
  }

  [part='country']:last-child {
    border-color: transparent;
    padding-block-end: 0;
  }

  [part='country']::before {
    content: '';
    position: absolute;
    inset-block-start: -0.125rem;
    inset-inline-start: -0.125rem;
    inline-size: var(--space-5);
    block-size: 0.875rem;
    border-block-end: var(--line);
    border-inline-start: var(--line);
    border-end-start-radius: 0.5rem;
  }

  [part='country'].off::before {
    border-style: dashed;
    opacity: 0.6;
  }

  h4 {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--space-2);
    font-size: var(--size-lead);
  }

  h4 span {
    font-weight: 400;
  }

  .safeguard {
    display: flex;
    align-items: start;
    gap: var(--space-2);
    color: var(--own-text-quiet);
  }

  /* Form and filling tell the safeguard as well as the words beside it: a full disc, a half, a ring, a cross. */
  .safeguard::before {
    content: '';
    flex: none;
    inline-size: 0.75rem;
    block-size: 0.75rem;
    margin-block-start: 0.25em;
    border: 0.125rem solid var(--own-accent);
    border-radius: 50%;
  }

  .eea .safeguard::before {
    background: var(--own-accent);
  }

  .decision .safeguard::before {
    background: linear-gradient(var(--own-accent) 50%, transparent 50%);
  }

  .none .safeguard::before {
    border-color: var(--own-problem);
    border-radius: 0;
  }

  [part='country'] ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    padding-block-start: var(--space-1);
  }

  [part='country'] li {
    display: grid;
    justify-items: start;
    padding: var(--space-1) var(--space-3);
    border: 0.0625rem solid var(--own-line-strong);
    border-radius: var(--own-radius);
    background: var(--own-surface-raised);
    transition: background-color 200ms;
  }

  [part='country'] li.off {
    border-style: dashed;
    background: transparent;
    color: var(--own-text-quiet);
  }

  [part='country'] li.off > bdi {
    text-decoration: line-through;
    text-decoration-thickness: 0.06em;
  }

  @media print {
    [part='country'] {
      break-inside: avoid;
    }
  }
`;
