import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }

  .content {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-2);
    max-inline-size: 60rem;
    padding-block-end: var(--space-5);
  }

  .intro {
    display: grid;
    gap: var(--space-4);
    padding-block-end: var(--space-4);
  }

  .intro > p {
    max-inline-size: 65ch;
  }

  [part='objection'] {
    display: grid;
    gap: var(--space-2);
    padding: var(--space-4);
    border: 0.125rem solid var(--own-accent);
    border-radius: var(--own-radius);
  }

  details + details {
    border-block-start: 0.0625rem solid var(--own-line);
  }

  details {
    scroll-margin-block-start: var(--space-4);
  }

  summary {
    display: flex;
    justify-content: space-between;
    gap: var(--space-3);
    padding-block: var(--space-2);
    color: var(--own-text);
    font-weight: 600;
  }

  details > p,
  details > h4,
  .controls {
    max-inline-size: 65ch;
  }

  details > p {
    margin-block-end: var(--space-3);
  }

  h4 {
    margin: 0;
    font-size: var(--size-body);
    font-weight: 600;
    line-height: 1.4;
  }

  h4 .small {
    font-weight: 400;
  }

  .rights > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--space-2) var(--space-4);
    padding-block: var(--space-3);
    border-block-start: 0.0625rem dashed var(--own-line);
  }

  .rights > li > div {
    max-inline-size: 60ch;
  }

  .controls {
    display: grid;
    gap: var(--space-1);
    padding-block: var(--space-1) var(--space-4);
  }

  .requests {
    display: grid;
    gap: var(--space-4);
  }

  .requests > li {
    display: grid;
    gap: var(--space-3);
    padding: var(--space-4);
    border: 0.0625rem solid var(--own-line-strong);
    border-radius: var(--own-radius);
  }

  .contacts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    gap: var(--space-4);
  }

  address {
    font-style: normal;
  }

  address bdi {
    display: block;
    text-align: match-parent;
    white-space: pre-line;
  }

  h3[tabindex]:focus-visible {
    outline: none;
  }

  @media (max-width: 40rem) {
    .rights > li {
      grid-template-columns: minmax(0, 1fr);
      justify-items: start;
    }
  }
`;
