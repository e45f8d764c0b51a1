import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    content-visibility: auto;
    contain-intrinsic-size: auto 9rem;
  }

  article {
    display: grid;
    gap: var(--space-2);
    padding-block: var(--space-4);
  }

  header {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: var(--space-4);
  }

  header > div:first-child {
    min-inline-size: 0;
  }

  .title {
    font-size: var(--size-lead);
  }

  .origin,
  .countries,
  .always,
  .switch {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--space-3);
  }

  .countries {
    gap: var(--space-1);
    flex-wrap: nowrap;
  }

  .always {
    gap: var(--space-1);
    flex: none;
    color: var(--own-text-quiet);
  }

  .switch {
    flex: none;
    flex-wrap: nowrap;
    justify-content: end;
  }

  .switch span {
    max-inline-size: 7rem;
    text-align: end;
    line-height: 1.25;
  }

  article > p {
    max-inline-size: 68ch;
  }

  summary > span:first-child {
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.2em;
  }

  .facts {
    margin-block-start: var(--space-2);
  }
`;
