import { partFragment } from '../../disclosure/address.ts';

/** The part that a person reads, and how far its beginning is from the top of the window. */
export interface ReadingPlace {
  /** The id of the part in the document. */
  readonly part: string;
  readonly top: number;
}

/** Where a person has come to in a static notice; nothing while its beginning is in the window. */
export function readingPlace(notice: Element): ReadingPlace | undefined {
  const begin = partFragment('');
  const parts = [...notice.querySelectorAll(`section[id^="${begin}"]`)].map((section) => ({
    part: section.id.slice(begin.length),
    top: section.getBoundingClientRect().top,
  }));
  return parts.filter(({ top }) => top <= 1).at(-1);
}

/** Scrolls so that the same part stands where it stood. */
export function returnTo({ part, top }: ReadingPlace, root: ParentNode): void {
  const section = root.querySelector(`#${CSS.escape(part)}`);
  if (section) scrollBy({ top: section.getBoundingClientRect().top - top, behavior: 'instant' });
}
