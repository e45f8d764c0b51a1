import { html, nothing, type TemplateResult } from 'lit';

/** What a heading carries besides its words. */
export interface HeadingOptions {
  readonly id?: string;
  readonly className?: string;
  /** Can be given the focus by script, so that a screen reader goes on from there. */
  readonly isTarget?: boolean;
}

/**
 * A heading of a level that is known only where the element is used, so that the levels of a page have no gaps (WCAG 2.2,
 * 1.3.1). HTML has six; deeper ones are told by `aria-level`.
 */
export function heading(level: number, content: unknown, options: HeadingOptions = {}): TemplateResult {
  const { id = nothing, className = nothing, isTarget = false } = options;
  const tabindex = isTarget ? '-1' : nothing;
  switch (level) {
    case 2:
      return html`<h2 id=${id} class=${className} tabindex=${tabindex}>${content}</h2>`;
    case 3:
      return html`<h3 id=${id} class=${className} tabindex=${tabindex}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id} class=${className} tabindex=${tabindex}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id} class=${className} tabindex=${tabindex}>${content}</h5>`;
    default:
      return html`<h6 id=${id} class=${className} tabindex=${tabindex} aria-level=${level > 6 ? level : nothing}>
        ${content}
      </h6>`;
  }
}
