/**
 * What is told to people, before it takes a shape: as elements on a page, as HTML for those without scripts, as Markdown,
 * or as the plain text whose hash goes into a consent record. All of them come from this one document, so that they
 * cannot disagree.
 */

/** A text, with its language where that is another than the language of the words around it. */
export interface Named {
  readonly text: string;
  readonly language?: string | undefined;
}

/** A piece of a line. */
export type Inline =
  | string
  | { readonly kind: 'foreign'; readonly text: string; readonly language: string }
  | (Named & { readonly kind: 'strong' | 'quiet' | 'code' })
  | (Named & { readonly kind: 'link'; readonly url: string })
  // A word that the glossary explains (`terms.ts`).
  | (Named & { readonly kind: 'term'; readonly term: string })
  | { readonly kind: 'break' };

/** One line or paragraph. */
export type Line = readonly Inline[];

/** A table: the first cell of each row names it. */
export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Line[])[];
}

/** How a list looks: one entry under the other, in columns where the entries are short, or all of them in a row. */
export type ListForm = 'long' | 'short' | 'row';

/** What stands under a heading. */
export type Block =
  | { readonly kind: 'text'; readonly line: Line }
  | { readonly kind: 'list'; readonly items: readonly (readonly Block[])[]; readonly form: ListForm }
  | { readonly kind: 'pairs'; readonly pairs: readonly Fact[] }
  | Table
  /** The place of a service's own entry, with its switch where there is one; `again` where it has stood before. */
  | { readonly kind: 'service'; readonly id: string; readonly again: boolean }
  /** The switch of a service, and where nothing can be switched the way to its entry. */
  | { readonly kind: 'switch'; readonly service: string; readonly way: Line };

/** A name and what is told under it. */
export interface Fact {
  /** Unique in the document where links lead to the fact. */
  readonly id?: string | undefined;
  readonly title: string;
  /** That of the title, where it is another than the language of the document. */
  readonly language?: string | undefined;
  /** The title in pieces, where a word in it is explained. */
  readonly heading?: Line | undefined;
  readonly blocks: readonly Block[];
}

/** A part of a document. */
export interface Section {
  /** Unique in the document and stable between versions: the anchor. */
  readonly id: string;
  readonly title: string;
  /** That of the title, where it is another than the language of the document. */
  readonly language?: string | undefined;
  readonly blocks: readonly Block[];
  readonly facts: readonly Fact[];
  readonly sections: readonly Section[];
  /** Stands apart from the rest, as Art. 21(4) GDPR asks of the right to object. */
  readonly apart?: boolean | undefined;
  /** The view of which the links lead here where no view can be opened. */
  readonly view?: 'settings' | 'rights' | 'newsletter' | undefined;
}

/** A paragraph. */
export const text = (...line: readonly Inline[]): Block => ({ kind: 'text', line });

/** A link. */
export const link = (url: string, shown: string): Inline => ({ kind: 'link', url, text: shown });

/** A list, or its one entry alone. */
export function list(items: readonly (readonly Block[])[], form: ListForm = 'long'): readonly Block[] {
  const [only, ...others] = items;
  return only && others.length === 0 ? only : items.length === 0 ? [] : [{ kind: 'list', items, form }];
}

/** A list of lines. */
export const lines = (items: readonly Line[], form?: ListForm): readonly Block[] =>
  list(
    items.map((line) => [text(...line)]),
    form,
  );

/** A part of a document; what is not given is empty. */
export const section = (id: string, title: string, parts: Partial<Omit<Section, 'id' | 'title'>>): Section => ({
  id,
  title,
  blocks: [],
  facts: [],
  sections: [],
  ...parts,
});

/** A fact, or nothing where there is nothing to tell. */
export const fact = (title: string, blocks: readonly Block[]): readonly Fact[] =>
  blocks.length > 0 ? [{ title, blocks }] : [];
