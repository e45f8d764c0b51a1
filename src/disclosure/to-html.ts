import { directionOf } from '../i18n/languages.ts';
import { isSafeLink } from '../policy/links.ts';
import type { Block, Fact, Inline, Line, Section } from './document.ts';
import type { ServiceBlocks } from './to-markdown.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

const lang = (language: string | undefined): string =>
  language ? ` lang="${escaped(language)}" dir="${directionOf(language)}"` : '';

function inlineHtml(it: Inline): string {
  if (typeof it === 'string') return escaped(it);
  switch (it.kind) {
    case 'foreign':
      return `<span${lang(it.language)}>${escaped(it.text)}</span>`;
    case 'strong':
      return `<strong${lang(it.language)}>${escaped(it.text)}</strong>`;
    case 'quiet':
      return `<small${lang(it.language)}>${escaped(it.text)}</small>`;
    case 'code':
      return `<code>${escaped(it.text)}</code>`;
    case 'link':
      return isSafeLink(it.url)
        ? `<a href="${escaped(it.url)}"${lang(it.language)}>${escaped(it.text)}</a>`
        : escaped(it.text);
    case 'break':
      return '<br>';
  }
}

const lineHtml = (line: Line): string => line.map(inlineHtml).join('');

function blockHtml(block: Block, services: ServiceBlocks): string {
  switch (block.kind) {
    case 'text':
      return `<p>${lineHtml(block.line)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${blocksHtml(item, services)}</li>`).join('')}</ul>`;
    case 'pairs':
      return `<dl>${block.pairs.map(({ title, blocks }) => `<dt>${escaped(title)}</dt><dd>${blocksHtml(blocks, services)}</dd>`).join('')}</dl>`;
    case 'table': {
      const head = block.columns.map((name) => `<th scope="col">${escaped(name)}</th>`).join('');
      const cell = (line: Line, at: number): string =>
        at === 0 ? `<th scope="row">${lineHtml(line)}</th>` : `<td>${lineHtml(line)}</td>`;
      const rows = block.rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('');
      return `<table><caption>${escaped(block.caption)}</caption><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`;
    }
    case 'service':
      return `<div data-service-entry="${escaped(block.id)}">${blocksHtml(services(block.id), services)}</div>`;
  }
}

const blocksHtml = (blocks: readonly Block[], services: ServiceBlocks): string =>
  blocks.map((block) => blockHtml(block, services)).join('');

const factsHtml = (facts: readonly Fact[], services: ServiceBlocks, level: number): string =>
  facts
    .map(
      ({ title, language, blocks }) =>
        `<h${level}${lang(language)}>${escaped(title)}</h${level}>${blocksHtml(blocks, services)}`,
    )
    .join('');

/** A document as HTML that needs no script and no style. Everything in it is escaped. @param level of the first headings, 1 to 5 */
export function toHtml(sections: readonly Section[], services: ServiceBlocks, level = 2): string {
  const inner = Math.min(level + 1, 6);
  return sections
    .map(
      ({ id, title, language, blocks, facts, sections: parts, apart }) =>
        `<section id="${escaped(id)}"${apart ? ' data-apart' : ''}><h${level}${lang(language)}>${escaped(title)}</h${level}>${blocksHtml(blocks, services)}${factsHtml(facts, services, inner)}${toHtml(parts, services, inner)}</section>`,
    )
    .join('\n');
}
