import { html, type TemplateResult } from 'lit';
import type { Scene } from '../scene.ts';
import { pageHead } from './parts.ts';

/** What an address shows that leads nowhere. */
export const missing = ({ words, to }: Pick<Scene<unknown, unknown>, 'words' | 'to'>): TemplateResult =>
  pageHead(words.missing.title, words.missing.text, html`<a class="button" href=${to('/')}>${words.missing.back}</a>`);
