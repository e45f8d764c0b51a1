import { html, type TemplateResult } from 'lit';
import { isSafeLink } from '../policy/links.ts';

/** A link from a policy. The schema has refused unsafe ones already; one that got here otherwise shows as its words. */
export function safeLink(url: string, content: unknown): TemplateResult {
  if (!isSafeLink(url)) return html`${content}`;
  const away = /^https:/i.test(url);
  return away
    ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${content}</a>`
    : html`<a href=${url}>${content}</a>`;
}
