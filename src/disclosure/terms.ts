import { named, type ChoiceContext } from './context.ts';
import type { Block, Fact, Inline, Line, Section } from './document.ts';
import { laterFact, laterList, laterSection } from './later.ts';

/** A word of the glossary, as it stands in the language of the document. */
interface Term {
  readonly id: string;
  readonly text: string;
}

type Split = (line: Line) => Line;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Finds words of the glossary: whole ones, and with an ending of at most two letters, as for the plural. Without lookbehind,
 * which not every browser has. @param terms the longest first
 */
function finderOf(terms: readonly Term[]): RegExp {
  const words = terms.map(({ text }) => escaped(text));
  return new RegExp(`(^|[^\\p{L}\\p{N}-])((?:${words.join('|')})\\p{L}{0,2})(?![\\p{L}\\p{N}-])`, 'giu');
}

/** Marks each term where it stands first in a part: a reader begins anywhere, and a mark on every word is in the way. */
function splitter(terms: readonly Term[], finder: RegExp): Split {
  const seen = new Set<Term>();
  const termOf = (found: string): Term | undefined =>
    terms.find(({ text }) => found.toLocaleLowerCase().startsWith(text.toLocaleLowerCase()));

  function pieces(text: string): Line {
    let from = 0;
    const marked: Inline[] = [];
    for (const { index, 1: before = '', 2: found = '' } of text.matchAll(finder)) {
      const term = termOf(found);
      if (!term || seen.has(term)) continue;
      seen.add(term);
      const start = index + before.length;
      marked.push(text.slice(from, start), { kind: 'term', text: found, term: term.id });
      from = start + found.length;
    }
    return [...marked, text.slice(from)].filter((piece) => piece !== '');
  }

  return (line) => line.flatMap((it) => (typeof it === 'string' ? pieces(it) : [it]));
}

function blockTerms(block: Block, split: Split): Block {
  const marked = (blocks: readonly Block[]): readonly Block[] => blocks.map((inner) => blockTerms(inner, split));
  switch (block.kind) {
    case 'text':
      return { ...block, line: split(block.line) };
    case 'list':
      return laterList(block.form, () => block.items.map(marked));
    case 'pairs':
      return { ...block, pairs: block.pairs.map((pair) => ({ ...pair, blocks: marked(pair.blocks) })) };
    default:
      return block;
  }
}

function factTerms(fact: Fact, split: Split): Fact {
  const { id, title, language } = fact;
  const pieces = language === undefined ? split([title]) : [];
  const heading = pieces.some((it) => typeof it === 'object') ? pieces : undefined;
  return laterFact({ id, title, language, heading }, () => fact.blocks.map((block) => blockTerms(block, split)));
}

function sectionTerms(section: Section, sections: readonly Section[], split: Split): Section {
  const { id, title, language, apart, view } = section;
  return laterSection({ id, title, language, sections, apart, view }, () => ({
    blocks: section.blocks.map((block) => blockTerms(block, split)),
    facts: section.facts.map((fact) => factTerms(fact, split)),
  }));
}

/** Makes what marks each word of the policy's glossary once; nothing where it explains none. */
function splitterMaker({ words, lookup }: ChoiceContext): (() => Split) | undefined {
  // The longest first, so that "joint controller" is not taken for "controller".
  const terms = lookup.policy.glossary
    .map(({ id, term }): Term => ({ id, text: named(words, term).text }))
    .sort((one, other) => other.text.length - one.text.length);
  if (terms.length === 0) return undefined;
  const finder = finderOf(terms);
  return () => splitter(terms, finder);
}

/** Marks the words of the policy's glossary where they stand, once in each part. */
export function withTerms(context: ChoiceContext, sections: readonly Section[]): readonly Section[] {
  const splitterOf = splitterMaker(context);
  if (!splitterOf) return sections;
  const mark = (section: Section): Section => sectionTerms(section, section.sections.map(mark), splitterOf());
  return sections.map(mark);
}

/** The same for what is told of one service. */
export function factMarker(context: ChoiceContext): (facts: readonly Fact[]) => readonly Fact[] {
  const splitterOf = splitterMaker(context);
  return (facts) => {
    const split = splitterOf?.();
    return split ? facts.map((it) => factTerms(it, split)) : facts;
  };
}
