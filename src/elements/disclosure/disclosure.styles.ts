import { css } from 'lit';

export const disclosure = css`
  .facts {
    container-type: inline-size;
    display: grid;
    gap: var(--space-4);
  }

  .facts section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-1) var(--space-5);
    padding-block-start: var(--space-3);
    border-block-start: 0.0625rem solid var(--own-line);
  }

  .fact {
    color: var(--own-text-quiet);
    font-weight: 600;
  }

  .list {
    display: grid;
    gap: var(--space-2);
  }

  .list.short {
    display: block;
    columns: 11rem;
    column-gap: var(--space-4);
  }

  .list.short > li {
    break-inside: avoid;
  }

  .list > li {
    position: relative;
    padding-inline-start: var(--space-4);
  }

  .list > li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.6em;
    inset-inline-start: 0.125rem;
    inline-size: 0.3125rem;
    block-size: 0.3125rem;
    border-radius: 50%;
    background: var(--own-line-strong);
  }

  .pairs {
    display: grid;
    gap: var(--space-2);
  }

  .pairs dt {
    color: var(--own-text-quiet);
    font-size: var(--size-small);
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--size-small);
  }

  th,
  td {
    padding-block: var(--space-2);
    padding-inline-end: var(--space-3);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }

  thead th {
    color: var(--own-text-quiet);
    border-block-end: 0.0625rem solid var(--own-line-strong);
  }

  tbody tr + tr > * {
    border-block-start: 0.0625rem solid var(--own-line);
  }

  tbody th {
    hyphens: none;
  }

  p + :is(p, ul, dl),
  :is(ul, dl) + p {
    margin-block-start: var(--space-2);
  }

  /* An address reads as it is written, a name in its own direction. */
  a {
    unicode-bidi: plaintext;
  }

  code {
    font-family: ui-monospace, 'SFMono-Regular', 'Cascadia Mono', Menlo, Consolas, monospace;
    font-size: 0.95em;
    overflow-wrap: anywhere;
  }

  .column {
    display: none;
  }

  @container (width < 36rem) {
    table,
    tbody,
    tbody tr,
    tbody th,
    tbody td {
      display: block;
    }

    thead {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
    }

    tbody tr {
      padding: var(--space-3);
      border: 0.0625rem solid var(--own-line);
      border-radius: var(--own-radius);
      background: var(--own-surface-raised);
    }

    tbody tr + tr {
      margin-block-start: var(--space-2);
    }

    tbody tr + tr > * {
      border: 0;
    }

    tbody :is(th, td) {
      padding: 0;
    }

    tbody th code {
      font-weight: 600;
    }

    tbody th code ~ * {
      margin-inline-start: var(--space-2);
    }

    tbody td + td {
      display: flex;
      gap: var(--space-2);
    }

    tbody td + td .column {
      display: inline;
      flex: 0 0 7.5rem;
      color: var(--own-text-quiet);
    }
  }

  @container (width >= 44rem) {
    .facts section {
      grid-template-columns: 13rem minmax(0, 1fr);
    }
  }
`;
