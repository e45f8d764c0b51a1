import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
    --line: 0.125rem solid var(--own-line-strong);
    --branch: 1.5rem;
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
    padding-inline-start: 1.375rem;
  }

  /* The trunk runs down the side; each country is a branch of it. The last one ends the trunk. */
  [part='country'] {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 var(--space-4);
    padding-block-end: var(--space-5);
    padding-inline-start: calc(var(--branch) + var(--space-2));
  }

  [part='country']::before,
  [part='country']::after {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    border-inline-start: var(--line);
  }

  [part='country']::before {
    inset-block: -0.125rem 0;
  }

  [part='country']::after {
    inset-block-start: -0.125rem;
    inline-size: var(--branch);
    block-size: 0.875rem;
    border-block-end: var(--line);
    border-end-start-radius: 0.5rem;
    transition: opacity 200ms;
  }

  [part='country']:last-child {
    padding-block-end: 0;
  }

  [part='country']:last-child::before {
    display: none;
  }

  [part='country'].off::after {
    border-block-end-style: dotted;
  }

  :is(h3, h4, h5) {
    font-size: var(--size-lead);
  }

  .groups {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
    margin-block-start: var(--space-2);
  }

  /* Colour, sign and words say the same. */
  .group {
    --colour: var(--own-accent);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-2);
    padding-inline-start: var(--space-3);
    border-inline-start: 0.25rem solid var(--colour);
  }

  .decision {
    --colour: light-dark(#2456b4, #9dbcff);
  }

  .contract {
    --colour: light-dark(#8a5a00, #f0c26a);
  }

  .exception {
    --colour: light-dark(#86367f, #eaa9e4);
  }

  .none {
    --colour: var(--own-problem);
  }

  .group > p + ul {
    margin-block-start: 0;
  }

  .safeguard {
    display: flex;
    align-items: start;
    gap: var(--space-2);
  }

  .safeguard svg {
    inline-size: 1em;
    block-size: 1em;
    margin-block-start: 0.25em;
    color: var(--colour);
    stroke-width: 3;
  }

  .full {
    fill: currentcolor;
  }

  .companies {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }

  .companies > li {
    display: grid;
    align-content: start;
    justify-items: start;
    min-inline-size: 0;
    padding: var(--space-1) var(--space-3);
    border: 0.0625rem solid var(--colour);
    border-radius: var(--own-radius);
    background: var(--own-surface-raised);
    transition:
      background-color 300ms,
      border-color 300ms;
  }

  .companies > :is(.off, .stops) {
    border-color: var(--own-line-strong);
    border-style: dashed;
    background: transparent;
    color: var(--own-text-quiet);
  }

  .companies > :is(.off, .stops) > bdi {
    text-decoration: line-through;
    text-decoration-thickness: 0.06em;
  }

  .companies > .starts {
    border-width: 0.125rem;
    animation: appear 400ms;
  }

  .companies > .stops {
    animation: fade 400ms;
  }

  /* What is on or off is drawn; only what is not saved yet is written as well. */
  .companies > :is(.on, .off) > .told {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .told {
    font-weight: 600;
  }

  .companies a {
    color: inherit;
  }

  details {
    margin-block-start: var(--space-3);
  }

  .group details {
    margin-block-start: 0;
  }

  .group details .companies {
    padding-block-start: var(--space-2);
  }

  .facts {
    /* The hidden head of the narrow table stays in it. */
    position: relative;
    grid-template-columns: minmax(0, 1fr);
  }

  td {
    overflow-wrap: anywhere;
  }

  @keyframes appear {
    from {
      opacity: 0;
      scale: 0.9;
    }
  }

  @keyframes fade {
    from {
      background: var(--own-surface-raised);
      color: var(--own-text);
    }
  }

  @container (width >= 48rem) {
    [part='country'] {
      grid-template-columns: 11rem minmax(0, 1fr);
      grid-template-rows: auto auto 1fr;
      padding-block-end: var(--space-4);
    }

    .groups {
      margin-block-start: 0;
      grid-column: 2;
      grid-row: 1 / span 3;
    }

    .running {
      grid-row: 2;
    }
  }

  @media print {
    :is(h3, h4, h5),
    .safeguard {
      break-after: avoid;
    }

    .companies > li {
      break-inside: avoid;
    }
  }
`;
