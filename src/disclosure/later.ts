/** What is made when it is first looked at: a whole notice is too much for one moment. */
import { list, type Block, type Fact, type ListForm, type Section } from './document.ts';

/** Makes something when it is first asked for. */
function later<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => (made ??= { it: make() }).it;
}

/** A list whose entries are made when they are first looked at. */
export function laterList(form: ListForm, make: () => readonly (readonly Block[])[]): Block {
  const items = later(make);
  return {
    kind: 'list',
    form,
    get items() {
      return items();
    },
  };
}

/** So many entries a list has that may grow with a policy. */
export const linesAtOnce = 16;

/** As `list`, but in several lists where there are many entries: each is made and shown apart. */
export function longList<T>(entries: readonly T[], item: (entry: T) => readonly Block[]): readonly Block[] {
  if (entries.length <= linesAtOnce) return list(entries.map(item));
  return Array.from({ length: Math.ceil(entries.length / linesAtOnce) }, (_, at) =>
    laterList('long', () => entries.slice(at * linesAtOnce, (at + 1) * linesAtOnce).map(item)),
  );
}

/** A part whose content is made when it is first looked at. */
export function laterSection(
  {
    id,
    title,
    language,
    sections = [],
    apart,
    view,
  }: Pick<Section, 'id' | 'title'> & Partial<Omit<Section, 'blocks' | 'facts'>>,
  make: () => Partial<Pick<Section, 'blocks' | 'facts'>>,
): Section {
  const content = later(make);
  return {
    ...{ id, title, language, sections, apart, view },
    get blocks() {
      return content().blocks ?? [];
    },
    get facts() {
      return content().facts ?? [];
    },
  };
}

/** A fact whose content is made when it is first looked at. */
export function laterFact(about: Omit<Fact, 'blocks'>, make: () => readonly Block[]): Fact {
  const content = later(make);
  return {
    ...about,
    get blocks() {
      return content();
    },
  };
}
