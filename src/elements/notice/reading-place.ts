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
  // A fragment of the address leads to a part with some room above it.
  return parts.filter(({ top }) => top <= roomAbove).at(-1);
}

/** So far below the edge of the window a part may begin and still be the one that is read, in pixels. */
const roomAbove = 24;

/** What is out of sight takes its place when it comes near and moves the rest: so many frames that is waited for. */
const mostFrames = 60;
const stillFrames = 3;

const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);

/** Scrolls until something stands where it should and nothing moves any more, or until a person scrolls. */
async function scrollTo(element: Element, scroll: () => void): Promise<void> {
  const ending = new AbortController();
  for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
    addEventListener(type, () => ending.abort(), { passive: true, signal: ending.signal });
  let before = NaN;
  let still = 0;
  for (let frame = 0; frame < mostFrames && still < stillFrames && !ending.signal.aborted; frame += 1) {
    scroll();
    const { top } = element.getBoundingClientRect();
    still = Math.abs(top - before) <= 1 ? still + 1 : 0;
    before = top;
    await nextFrame();
  }
  ending.abort();
}

/** Scrolls so that a part stands at the top. */
export const showPart = (section: Element): Promise<void> =>
  scrollTo(section, () => section.scrollIntoView({ block: 'start', behavior: 'instant' }));

/** Scrolls so that the same part stands where it stood. */
export async function returnTo({ part, top }: ReadingPlace, root: ParentNode): Promise<void> {
  const section = root.querySelector(`#${CSS.escape(part)}`);
  if (!section) return;
  await scrollTo(section, () => scrollBy({ top: section.getBoundingClientRect().top - top, behavior: 'instant' }));
}
