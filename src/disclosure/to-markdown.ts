import { partFragment, serviceFragment, termPart } from './address.ts';
import type { Block, Fact, Inline, Line, Section } from './document.ts';
import type { FindEntry } from './service-entries.ts';

/** Characters that would mean something in Markdown stand for themselves (CommonMark, section 2.4). */
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');

const link = (url: string, text: string): string =>
  `[${escaped(text)}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)`;

/** Markdown has no anchors of its own, and those that renderers make of headings differ. Ids hold nothing to escape. */
const anchor = (fragment: string): string => `<a id="${fragment}"></a>`;

function inlineMarkdown(it: Inline): string {
  if (typeof it === 'string') return escaped(it);
  switch (it.kind) {
    case 'strong':
      return `**${escaped(it.text)}**`;
    case 'code':
      return `\`${it.text.replaceAll('`', "'")}\``;
    case 'link':
      return link(it.url, it.text);
    case 'term':
      return link(`#${partFragment(termPart(it.term))}`, it.text);
    case 'break':
      return '  \n';
    case 'foreign':
    case 'quiet':
      return escaped(it.text);
  }
}

const lineMarkdown = (line: Line): string => line.map(inlineMarkdown).join('');

const indented = (text: string): string => text.replaceAll('\n', '\n  ');

function blockMarkdown(block: Block, entryOf: FindEntry): string {
  switch (block.kind) {
    case 'text':
      return lineMarkdown(block.line);
    case 'list':
      return block.items.map((item) => `- ${indented(blocksMarkdown(item, entryOf))}`).join('\n');
    case 'pairs':
      return block.pairs.map((pair) => pairMarkdown(pair, entryOf)).join('\n');
    case 'table': {
      const row = (cells: readonly string[]): string =>
        `| ${cells.map((cell) => cell.replaceAll('\n', ' ')).join(' | ')} |`;
      const rows = block.rows.map((cells) => row(cells.map(lineMarkdown)));
      return [row(block.columns.map(escaped)), row(block.columns.map(() => '---')), ...rows].join('\n');
    }
    case 'service':
      return serviceMarkdown(block.id, block.again, entryOf);
    case 'switch':
      return lineMarkdown(block.way);
  }
}

/** A list or a table begins on a line of its own. */
function pairMarkdown({ title, blocks }: Fact, entryOf: FindEntry): string {
  const told = indented(blocksMarkdown(blocks, entryOf));
  return `- ${escaped(title)}:${blocks[0]?.kind === 'text' ? ' ' : '\n\n  '}${told}`;
}

function serviceMarkdown(id: string, again: boolean, entryOf: FindEntry): string {
  const entry = entryOf(id);
  if (!entry) return '';
  const { title, origin, lead, facts } = entry;
  if (again) return link(`#${serviceFragment(id)}`, title.text);
  return [
    `${anchor(serviceFragment(id))}**${escaped(title.text)}**`,
    escaped(origin),
    lineMarkdown(lead),
    blockMarkdown({ kind: 'pairs', pairs: facts }, entryOf),
  ].join('\n\n');
}

const blocksMarkdown = (blocks: readonly Block[], entryOf: FindEntry): string =>
  blocks.map((block) => blockMarkdown(block, entryOf)).join('\n\n');

const factsMarkdown = (facts: readonly Fact[], entryOf: FindEntry): readonly string[] =>
  facts.map(
    ({ id, title, blocks }) =>
      `${id === undefined ? '' : anchor(partFragment(id))}**${escaped(title)}**\n\n${blocksMarkdown(blocks, entryOf)}`,
  );

/** A document as Markdown (CommonMark with tables). @param level of the first headings, 1 to 6 */
export function toMarkdown(sections: readonly Section[], entryOf: FindEntry, level = 2): string {
  return sections
    .flatMap(({ id, title, blocks, facts, sections: inner, view }) => [
      anchor(partFragment(id)) + (view ? anchor(`privacy-${view}`) : ''),
      `${'#'.repeat(Math.min(level, 6))} ${escaped(title)}`,
      ...(blocks.length > 0 ? [blocksMarkdown(blocks, entryOf)] : []),
      ...factsMarkdown(facts, entryOf),
      ...(inner.length > 0 ? [toMarkdown(inner, entryOf, level + 1)] : []),
    ])
    .join('\n\n');
}
