import { html, nothing, type TemplateResult } from 'lit';
import type { Part } from '../../../accounts/types.ts';
import { thumbnail } from '../drawings/drawing.ts';
import { icons } from '../icons.ts';
import type { Scene } from '../scene.ts';

type AnyScene = Pick<Scene<unknown, unknown>, 'words' | 'language' | 'to'>;

/** The head of a page: its title, a sentence, and what can be done. */
export const pageHead = (title: string, lead: unknown = nothing, actions: unknown = nothing): TemplateResult => html`
  <header class="page-head">
    <div>
      <h1 tabindex="-1">${title}</h1>
      ${lead === nothing ? nothing : html`<p class="lead">${lead}</p>`}
    </div>
    ${actions === nothing ? nothing : html`<div class="actions">${actions}</div>`}
  </header>
`;

/** The way back to the list above. */
export const backLink = ({ to }: AnyScene, path: string, title: string): TemplateResult =>
  html`<p class="back"><a href=${to(path)}>${icons.back}${title}</a></p>`;

/** A part with its little drawing. */
export const partName = ({ language }: AnyScene, part: Part, id: string, href: string): TemplateResult => html`
  <div class="part">
    <span class="crate">${thumbnail(part)}</span>
    <div>
      <a class="name" href=${href}>${part.name[language]}</a>
      <p class="soft small">${id} · ${part.number}</p>
    </div>
  </div>
`;

/** Facts in two columns; entries without a value are left out. */
export const facts = (entries: readonly (readonly [name: string, value: unknown])[]): TemplateResult => html`
  <dl class="facts">
    ${entries
      .filter(([, value]) => value !== undefined && value !== '')
      .map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
  </dl>
`;

export const partFacts = ({ words }: AnyScene, part: Part): readonly (readonly [string, unknown])[] => [
  [words.part.number, part.number],
  [words.part.revision, part.revision],
  [words.part.method, words.methods[part.method]],
  [words.part.material, part.material],
];

/** A short word for where something stands. The mark before it is for those who do not see colours. */
export const badge = (tone: 'waiting' | 'running' | 'done' | 'asking', text: string): TemplateResult =>
  html`<span class="badge ${tone}">${text}</span>`;

/** Whole days from today to a calendar date. */
export const daysUntil = (day: string, now = Date.now()): number =>
  Math.round((Date.parse(day) - Date.parse(new Date(now).toISOString().slice(0, 10))) / 86_400_000);
