import { css } from 'lit';

/** Fields of a form: a label above, a hint below it, and an error in words, a line and a sign. */
export const field = css`
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend,
  .label {
    display: block;
    padding: 0;
    margin-block-end: var(--space-2);
    font-weight: 600;
  }

  .entry {
    display: grid;
    gap: var(--space-1);
    max-inline-size: 34rem;
  }

  .entry .label {
    margin-block-end: 0;
  }

  input:is([type='text'], [type='email']),
  textarea,
  .entry select {
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: var(--space-2) var(--space-3);
    border: 0.0625rem solid var(--own-line-strong);
    border-radius: var(--own-radius);
    background: var(--own-surface);
    color: inherit;
    font: inherit;
    line-height: 1.5;
  }

  textarea {
    min-block-size: 6rem;
    resize: vertical;
  }

  textarea.short {
    min-block-size: 5.25rem;
  }

  [aria-invalid='true'] {
    border-color: var(--own-problem);
    box-shadow: 0 0 0 0.0625rem var(--own-problem);
  }

  .error {
    display: flex;
    gap: var(--space-2);
    color: var(--own-problem);
    font-weight: 550;
  }

  .error::before {
    content: '!';
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.3em;
    border: 0.125em solid currentcolor;
    border-radius: 50%;
    font-size: 0.8em;
    font-weight: 700;
    line-height: 1;
  }

  .options {
    display: grid;
    gap: 0 var(--space-4);
  }

  .option {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
    gap: 0 var(--space-3);
    padding-block: var(--space-2);
    cursor: pointer;
  }

  .option :is(input[type='checkbox'], input[type='radio']) {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    accent-color: var(--own-accent);
    cursor: inherit;
  }

  .option small {
    display: block;
    color: var(--own-text-quiet);
    font-size: var(--size-small);
  }
`;
