import { css } from 'lit';

/**
 * Buttons. A choice (`.choice`) has one look, whatever it chooses: there is no token, part or class by which "yes" and
 * "no" could differ (fairness rules F02 to F05).
 */
export const button = css`
  button {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    background: none;
    border: 0;
    margin: 0;
    padding: 0;
    cursor: pointer;
    text-align: inherit;
    touch-action: manipulation;
  }

  .choice {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: 2.75rem;
    padding: var(--space-2);
    border: 0.125rem solid var(--own-control);
    border-radius: var(--own-radius);
    background: var(--own-control);
    color: var(--own-control-text);
    font-size: var(--size-body);
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-wrap: balance;
    transition: background-color 120ms;
  }

  /* A finger leaves its last button "hovered": on touch screens that would make one choice look unlike the others. */
  @media (hover: hover) {
    .choice:hover {
      background: var(--own-control-hover);
      border-color: var(--own-control-hover);
    }
  }

  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
    gap: var(--space-2);
  }

  .plain {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
    min-block-size: 2.75rem;
    padding: var(--space-2) var(--space-3);
    border: 0.0625rem solid var(--own-line-strong);
    border-radius: var(--own-radius);
    background: transparent;
    font-weight: 550;
  }

  .plain:hover {
    background: var(--own-surface-raised);
  }

  .link {
    color: var(--own-accent);
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.2em;
  }

  .link:hover {
    text-decoration-thickness: 0.12em;
  }

  .icon {
    display: inline-grid;
    place-items: center;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    flex: none;
    border-radius: var(--own-radius);
  }

  .icon:hover {
    background: var(--own-surface-raised);
  }

  /*
   * What holds choices is a part, and a page may style it. An important rule inside beats every rule outside (CSS Cascade,
   * "Context"): nothing is drawn over it, cut out of it or made pale, so that no choice is lost with it.
   */
  [part] {
    opacity: 1 !important;
    filter: none !important;
    mask: none !important;
    clip-path: none !important;
    mix-blend-mode: normal !important;
  }

  [part]::before,
  [part]::after {
    content: none !important;
  }

  @media (forced-colors: active) {
    .choice,
    .choice:hover {
      forced-color-adjust: none;
      background: ButtonFace;
      color: ButtonText;
      border-color: ButtonText;
    }
  }
`;
