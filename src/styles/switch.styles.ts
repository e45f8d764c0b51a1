import { css } from 'lit';

/**
 * A native checkbox with `role="switch"`, drawn as a switch. On and off differ in place, filling and a tick, so that
 * colour is never all that tells them apart.
 */
export const switchControl = css`
  input[role='switch'] {
    appearance: none;
    position: relative;
    flex: none;
    inline-size: 3rem;
    block-size: 1.75rem;
    margin: 0;
    border: 0.125rem solid var(--own-line-strong);
    border-radius: 1rem;
    background: var(--own-surface);
    cursor: pointer;
    transition:
      background-color 140ms,
      border-color 140ms;
  }

  input[role='switch']::after {
    content: '';
    position: absolute;
  }

  input[role='switch']::before {
    content: '';
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: 0.1875rem;
    inline-size: 1.125rem;
    block-size: 1.125rem;
    border-radius: 50%;
    translate: 0 -50%;
    background: var(--own-line-strong);
    transition:
      inset-inline-start 140ms,
      background-color 140ms;
  }

  input[role='switch']:checked {
    border-color: var(--own-accent);
    background: var(--own-accent);
  }

  input[role='switch']:checked::before {
    inset-inline-start: 1.4375rem;
    background: var(--own-accent-text);
  }

  input[role='switch']:checked::after {
    inset: auto;
    inset-block-start: 0.5rem;
    inset-inline-start: 1.8125rem;
    inline-size: 0.3125rem;
    block-size: 0.5625rem;
    border: solid var(--own-accent);
    border-width: 0 0.125rem 0.125rem 0; /* not mirrored: a tick is one everywhere */
    rotate: 45deg;
    translate: 0 -0.0625rem;
  }

  input[role='switch']:hover {
    border-color: var(--own-text);
  }

  input[role='switch']:focus-visible {
    border-radius: 1rem;
  }

  @media (forced-colors: active) {
    input[role='switch'] {
      border-color: ButtonText;
    }

    input[role='switch']::before {
      forced-color-adjust: none;
      background: ButtonText;
    }

    input[role='switch']:checked {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
    }

    input[role='switch']:checked::before {
      background: HighlightText;
    }

    input[role='switch']:checked::after {
      border-color: Highlight;
    }
  }
`;
