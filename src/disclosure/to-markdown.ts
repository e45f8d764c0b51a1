import type { Block, Fact, Inline, Line, Section } from './document.ts';

/** Characters that would mean something in Markdown stand for themselves (CommonMark, section 2.4). */
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');

function inlineMarkdown(it: Inline): string {
  if (typeof it === 'string') return escaped(it);
  switch (it.kind) {
    case 'strong':
      return `**${escaped(it.text)}**`;
    case 'code':
      return `\`${it.text.replaceAll('`', "'")}\``;
    case 'link':
      return `[${escaped(it.text)}](<${it.url.replace(/[<>\s]/g, encodeURIComponent)}>)`;
    case 'break':
      return '  \n';
    case 'foreign':
    case 'quiet':
      return escaped(it.text);
  }
}

const lineMarkdown = (line: Line): string => line.map(inlineMarkdown).join('');

const indented = (text: string): string => text.replaceAll('\n', '\n  ');

/** The name under which the place of a service points to its part of the document. */
export type ServiceBlocks = (id: string) => readonly Block[];

function blockMarkdown(block: Block, services: ServiceBlocks): string {
  switch (block.kind) {
    case 'text':
      return lineMarkdown(block.line);
    case 'list':
      return block.items.map((item) => `- ${indented(blocksMarkdown(item, services))}`).join('\n');
    case 'pairs':
      return block.pairs
        .map(({ title, blocks }) => `- ${escaped(title)}: ${indented(blocksMarkdown(blocks, services))}`)
        .join('\n');
    case 'table': {
      const row = (cells: readonly string[]): string =>
        `| ${cells.map((cell) => cell.replaceAll('\n', ' ')).join(' | ')} |`;
      const rows = block.rows.map((cells) => row(cells.map(lineMarkdown)));
      return [row(block.columns.map(escaped)), row(block.columns.map(() => '---')), ...rows].join('\n');
    }
    case 'service':
      return blocksMarkdown(services(block.id), services);
  }
}

const blocksMarkdown = (blocks: readonly Block[], services: ServiceBlocks): string =>
  blocks.map((block) => blockMarkdown(block, services)).join('\n\n');

const factsMarkdown = (facts: readonly Fact[], services: ServiceBlocks): readonly string[] =>
  facts.map(({ title, blocks }) => `**${escaped(title)}**\n\n${blocksMarkdown(blocks, services)}`);

/** A document as Markdown (CommonMark with tables). @param level of the first headings, 1 to 6 */
export function toMarkdown(sections: readonly Section[], services: ServiceBlocks, level = 2): string {
  return sections
    .flatMap(({ title, blocks, facts, sections: inner }) => [
      `${'#'.repeat(Math.min(level, 6))} ${escaped(title)}`,
      ...(blocks.length > 0 ? [blocksMarkdown(blocks, services)] : []),
      ...factsMarkdown(facts, services),
      ...(inner.length > 0 ? [toMarkdown(inner, services, level + 1)] : []),
    ])
    .join('\n\n');
}
