import type { Block, Line, Section } from './document.ts';

const lineText = (line: Line): string =>
  line.map((it) => (typeof it === 'string' ? it : it.kind === 'break' ? '\n' : it.text)).join('');

function blockText(block: Block): string {
  switch (block.kind) {
    case 'text':
      return lineText(block.line);
    case 'list':
      return block.items.map(blocksText).join('\n');
    case 'pairs':
      return block.pairs.map(({ title, blocks }) => `${title}: ${blocksText(blocks)}`).join('\n');
    case 'table':
      return [block.columns.join('\t'), ...block.rows.map((row) => row.map(lineText).join('\t'))].join('\n');
    case 'service':
      return block.id;
    case 'switch':
      return lineText(block.way);
  }
}

const blocksText = (blocks: readonly Block[]): string => blocks.map(blockText).join('\n');

/** A document as plain text: for searching in it, and for the hash of what a person was shown. */
export function toText({ title, blocks, facts, sections }: Section): string {
  const told = facts.map((fact) => `${fact.title}\n${blocksText(fact.blocks)}`);
  return [title, blocksText(blocks), ...told, ...sections.map(toText)].filter(Boolean).join('\n');
}
