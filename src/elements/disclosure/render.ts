import { html, nothing, type TemplateResult } from 'lit';
import type { Block, Fact, Inline, Line, Table } from '../../disclosure/document.ts';
import { heading } from '../heading.ts';
import { marked } from '../local-text.ts';
import { safeLink } from '../safe-link.ts';

/** Renders what stands in the places that a document has for elements. */
export interface Places {
  /** The entry of a service. @param again whether it has stood in the document before */
  service(id: string, again: boolean): unknown;
  /** The switch of a service. @param way the words beside it */
  switch(service: string, way: Line): unknown;
}

const noPlaces: Places = { service: () => nothing, switch: () => nothing };

function renderInline(it: Inline): unknown {
  if (typeof it === 'string') return it;
  switch (it.kind) {
    case 'foreign':
      return marked(it.text, it.language);
    case 'strong':
      return html`<strong>${marked(it.text, it.language)}</strong>`;
    case 'quiet':
      return html`<span class="quiet">${marked(it.text, it.language)}</span>`;
    case 'code':
      return html`<code>${it.text}</code>`;
    case 'link':
      return safeLink(it.url, marked(it.text, it.language));
    case 'term':
      return html`<button type="button" class="term" part="term" data-term=${it.term} aria-haspopup="dialog">
        ${it.text}
      </button>`;
    case 'break':
      return html`<br />`;
  }
}

/** Renders one line. */
export const renderLine = (line: Line): unknown => line.map(renderInline);

/**
 * Renders a table. On narrow screens each row becomes a card by style alone; the roles stand here because changing
 * `display` takes them away in some browsers.
 */
function renderTable({ caption, columns, rows }: Table): TemplateResult {
  const cell = (line: Line, column: number): TemplateResult =>
    column === 0
      ? html`<th role="rowheader" scope="row">${renderLine(line)}</th>`
      : html`<td role="cell"><span class="column" aria-hidden="true">${columns[column]}</span>${renderLine(line)}</td>`;
  return html`<table role="table" part="table" aria-label=${caption}>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        (row) =>
          html`<tr role="row">
            ${row.map(cell)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function renderBlock(block: Block, places: Places): unknown {
  switch (block.kind) {
    case 'text':
      return html`<p>${renderLine(block.line)}</p>`;
    case 'list':
      return html`<ul class="list ${block.form}">
        ${block.items.map((item) => html`<li>${renderBlocks(item, places)}</li>`)}
      </ul>`;
    case 'pairs':
      return html`<dl class="pairs">
        ${block.pairs.map(
          ({ title, language, blocks }) =>
            html`<div>
              <dt>${marked(title, language)}</dt>
              <dd>${renderBlocks(blocks, places)}</dd>
            </div>`,
        )}
      </dl>`;
    case 'table':
      return renderTable(block);
    case 'service':
      return places.service(block.id, block.again);
    case 'switch':
      return places.switch(block.service, block.way);
  }
}

/** Renders what stands under a heading. */
export const renderBlocks = (blocks: readonly Block[], places = noPlaces): unknown =>
  blocks.map((block) => renderBlock(block, places));

/** Renders a fact under its name as a heading of the given level. @param content what is told, rendered */
export function renderFact(
  { id, title, language, heading: pieces }: Fact,
  content: unknown,
  level: number,
): TemplateResult {
  return html`<section id=${id ?? nothing}>
    ${heading(level, pieces ? renderLine(pieces) : marked(title, language), { className: 'fact' })}
    <div>${content}</div>
  </section>`;
}

/** Renders facts, each under its name as a heading of the given level. */
export function renderFacts(facts: readonly Fact[], level: number, places?: Places): TemplateResult {
  return html`<div part="disclosure" class="facts">
    ${facts.map((it) => renderFact(it, renderBlocks(it.blocks, places), level))}
  </div>`;
}
