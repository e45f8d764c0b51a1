import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    padding-block-end: var(--space-5);
  }

  .tools {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: end;
    gap: var(--space-1) var(--space-3);
    /* Where a static notice keeps the place: a label, a field, and the gap before what was found. */
    min-block-size: 4.5rem;
    margin-block-end: var(--space-4);
  }

  .tools p {
    grid-column: 1 / -1;
  }

  .picture {
    margin-block: var(--space-6) var(--space-3);
  }

  [part='contents'] {
    margin-block-start: var(--space-5);
    padding: var(--space-1) var(--space-4);
    border-radius: var(--own-radius);
    background: var(--own-surface-raised);
  }

  ol {
    margin: 0;
    padding-block-end: var(--space-2);
    padding-inline: 0;
    list-style: none;
  }

  ol ol {
    padding-inline-start: var(--space-4);
  }

  ol a {
    display: inline-block;
    padding-block: var(--space-1);
  }

  [data-languages] {
    margin-block-end: var(--space-3);
  }

  [part~='section'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
    margin-block-start: var(--space-6);
  }

  [part~='section'],
  .facts section {
    scroll-margin-block-start: var(--space-4);
  }

  /*
   * What is out of sight is laid out when it comes into sight: a notice is some hundred screens long. In Blink alone, which
   * knows reflections but no hanging punctuation: WebKit clicks beside a switch that comes into sight, and Firefox does not
   * scroll to what has not been laid out.
   */
  @supports (-webkit-box-reflect: below) and (not (hanging-punctuation: first)) {
    @media screen {
      [part~='section']:not(:has(> [part~='section'])) {
        content-visibility: auto;
        contain-intrinsic-size: auto 24rem;
      }
    }
  }

  :host([data-settling]) :is([part~='section'], privacy-service) {
    content-visibility: visible;
  }

  [part~='section'] > p,
  [part~='section'] > ul {
    max-inline-size: 68ch;
  }

  /* The gap is enough. */
  [part~='section'] > p + p {
    margin: 0;
  }

  [part~='apart'] {
    padding: var(--space-4);
    border: 0.125rem solid var(--own-accent);
    border-radius: var(--own-radius);
  }

  [part~='section'] > :is(h2, h3) {
    font-size: var(--size-head);
  }

  [part~='section'] [part~='section'] > :is(h3, h4) {
    font-size: var(--size-title);
    padding-block-start: var(--space-3);
    border-block-start: 0.125rem solid var(--own-text);
  }

  .fact {
    font-size: var(--size-body);
  }

  [tabindex]:is(h2, h3, h4):focus-visible {
    outline: none;
  }

  .term,
  privacy-service::part(term) {
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }

  .term:hover,
  privacy-service::part(term):hover {
    text-decoration-style: solid;
  }

  [part='explanation'] {
    inline-size: max-content;
    max-inline-size: min(24rem, 100vw - 2 * var(--space-3));
    margin: 0;
    padding: var(--space-4);
    border: 0.0625rem solid var(--own-line-strong);
    border-radius: var(--own-radius);
    background: var(--own-surface);
    color: var(--own-text);
    box-shadow: var(--own-shadow);
  }

  .withdraw {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: var(--space-3);
    min-block-size: 2.75rem;
  }

  li:has(> .withdraw)::before {
    content: none;
  }

  .list > li:has(> .withdraw) {
    padding: 0;
  }

  [part~='section'] [part~='section'] {
    margin-block-start: var(--space-5);
  }

  .facts :is(ul, dl) + ul {
    margin-block-start: var(--space-2);
  }

  .list.row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-5);
  }

  .list.row > li {
    padding: 0;
  }

  .list.row > li::before {
    content: none;
  }

  privacy-service + privacy-service {
    border-block-start: 0.0625rem solid var(--own-line);
  }

  @media (max-width: 40rem) {
    .tools {
      grid-template-columns: minmax(0, 1fr);
      min-block-size: 7.5rem;
    }

    .tools .plain {
      justify-content: center;
    }
  }

  @media print {
    .tools {
      display: none;
    }

    [part~='section'] {
      break-inside: auto;
    }
  }
`;
