import { directionOf } from '../i18n/languages.ts';
import { escaped } from '../policy/escaped.ts';
import { isSafeLink } from '../policy/links.ts';
import { partFragment, serviceFragment, termPart } from './address.ts';
import type { Block, Fact, Inline, Line, Section, Table } from './document.ts';
import type { FindEntry } from './service-entries.ts';

const lang = (language: string | undefined): string =>
  language ? ` lang="${escaped(language)}" dir="${directionOf(language)}"` : '';

/** A link; whether its address may be followed is for the caller to ask. @param attributes more of it, as HTML */
export const link = (href: string, text: string, attributes = ''): string =>
  `<a href="${escaped(href)}"${attributes}>${escaped(text)}</a>`;

function inlineHtml(it: Inline): string {
  if (typeof it === 'string') return escaped(it);
  switch (it.kind) {
    case 'foreign':
      return `<span${lang(it.language)}>${escaped(it.text)}</span>`;
    case 'strong':
      return `<strong${lang(it.language)}>${escaped(it.text)}</strong>`;
    case 'quiet':
      return `<span class="quiet"${lang(it.language)}>${escaped(it.text)}</span>`;
    case 'code':
      return `<code>${escaped(it.text)}</code>`;
    case 'link':
      return isSafeLink(it.url) ? link(it.url, it.text, lang(it.language)) : escaped(it.text);
    case 'term':
      return link(`#${partFragment(termPart(it.term))}`, it.text, ' class="term"');
    case 'break':
      return '<br>';
  }
}

const lineHtml = (line: Line): string => line.map(inlineHtml).join('');

/** A line as a paragraph. */
export const paragraphHtml = (line: Line): string => `<p>${lineHtml(line)}</p>`;

const headingHtml = (level: number, content: string, attributes: string): string => {
  const tag = `h${Math.min(level, 6)}`;
  return `<${tag}${attributes}>${content}</${tag}>`;
};

function tableHtml({ caption, columns, rows }: Table): string {
  const head = columns.map((name) => `<th role="columnheader" scope="col">${escaped(name)}</th>`).join('');
  const cell = (line: Line, at: number): string =>
    at === 0
      ? `<th role="rowheader" scope="row">${lineHtml(line)}</th>`
      : `<td role="cell"><span class="column" aria-hidden="true">${escaped(columns[at] ?? '')}</span>${lineHtml(line)}</td>`;
  const body = rows.map((row) => `<tr role="row">${row.map(cell).join('')}</tr>`).join('');
  return `<table role="table" aria-label="${escaped(caption)}"><thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">${body}</tbody></table>`;
}

/**
 * A document as HTML that needs no script and no style of its own; everything in it is escaped. Its elements and classes
 * are those that `<privacy-notice>` renders, so that one style fits both.
 *
 * @param level of the first headings, 1 to 6
 */
export function toHtml(sections: readonly Section[], entryOf: FindEntry, level = 2): string {
  const blocksHtml = (blocks: readonly Block[], depth: number): string =>
    blocks.map((block) => blockHtml(block, depth)).join('');

  function blockHtml(block: Block, depth: number): string {
    switch (block.kind) {
      case 'text':
        return paragraphHtml(block.line);
      case 'list':
        return `<ul class="list ${block.form}">${block.items.map((item) => `<li>${blocksHtml(item, depth)}</li>`).join('')}</ul>`;
      case 'pairs':
        return `<dl class="pairs">${block.pairs.map(({ title, language, blocks }) => `<div><dt${lang(language)}>${escaped(title)}</dt><dd>${blocksHtml(blocks, depth)}</dd></div>`).join('')}</dl>`;
      case 'table':
        return tableHtml(block);
      case 'service':
        return serviceHtml(block.id, block.again, depth);
      case 'switch':
        return paragraphHtml(block.way);
    }
  }

  /** What unfolds unfolds without a script, and opens by itself where a link leads into it. */
  function serviceHtml(id: string, again: boolean, depth: number): string {
    const entry = entryOf(id);
    if (!entry) return '';
    const { title, origin, lead, details, facts } = entry;
    if (again) return `<p>${link(`#${serviceFragment(id)}`, title.text, lang(title.language))}</p>`;
    return `<article class="service" id="${escaped(serviceFragment(id))}" data-service-entry="${escaped(id)}">${headingHtml(depth, escaped(title.text), ` class="title"${lang(title.language)}`)}<p class="origin quiet small">${escaped(origin)}</p><p>${lineHtml(lead)}</p><details><summary>${escaped(details)}</summary>${factsHtml(facts, depth + 1)}</details></article>`;
  }

  function factsHtml(facts: readonly Fact[], depth: number): string {
    if (facts.length === 0) return '';
    const factHtml = ({ id, title, language, heading = [title], blocks }: Fact): string =>
      `<section${id === undefined ? '' : ` id="${escaped(partFragment(id))}"`}>${headingHtml(depth, lineHtml(heading), ` class="fact"${lang(language)}`)}<div>${blocksHtml(blocks, depth + 1)}</div></section>`;
    return `<div class="facts">${facts.map(factHtml).join('')}</div>`;
  }

  const sectionHtml = (
    { id, title, language, blocks, facts, sections: parts, apart, view }: Section,
    depth: number,
  ): string =>
    `<section id="${escaped(partFragment(id))}" part="${apart ? 'section apart' : 'section'}">${headingHtml(depth, escaped(title), `${view ? ` id="privacy-${view}"` : ''}${lang(language)}`)}${blocksHtml(blocks, depth + 1)}${factsHtml(facts, depth + 1)}${parts.map((part) => sectionHtml(part, depth + 1)).join('')}</section>`;

  return sections.map((section) => sectionHtml(section, level)).join('\n');
}

/** The table of contents of a document, folded. @param title of the table */
export function contentsHtml(sections: readonly Section[], title: string): string {
  const entries = (parts: readonly Section[]): string =>
    parts.length > 0
      ? `<ol>${parts.map(({ id, title: name, language, sections: inner }) => `<li>${link(`#${partFragment(id)}`, name, lang(language))}${entries(inner)}</li>`).join('')}</ol>`
      : '';
  return `<nav part="contents" aria-label="${escaped(title)}"><details><summary>${escaped(title)}</summary>${entries(sections)}</details></nav>`;
}
