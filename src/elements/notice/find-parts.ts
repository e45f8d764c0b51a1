import type { Section } from '../../disclosure/document.ts';
import { toText } from '../../disclosure/to-text.ts';

/** The parts that are found one by one: the activities and newsletters, and every section that has no parts. */
const partsOf = (sections: readonly Section[]): readonly Section[] =>
  sections.flatMap((section) => (section.sections.length > 0 ? section.sections : [section]));

/** Finds the parts that hold every word of a query, all sections for none. What a part says is put together once. */
export function createPartFinder(
  sections: readonly Section[],
  language: string,
): (query: string) => readonly Section[] {
  const texts = new Map<Section, string>();
  const textOf = (part: Section): string => {
    const text = texts.get(part) ?? toText(part).toLocaleLowerCase(language);
    texts.set(part, text);
    return text;
  };
  return (query) => {
    const wanted = query.toLocaleLowerCase(language).split(/\s+/).filter(Boolean);
    if (wanted.length === 0) return sections;
    return partsOf(sections).filter((part) => wanted.every((word) => textOf(part).includes(word)));
  };
}
