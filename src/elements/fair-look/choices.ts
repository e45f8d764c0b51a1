/** Choices that have to be met alike, by their hooks. */
const pairs = [
  ['accept-all', 'refuse-all'],
  ['load-once', 'allow'],
] as const;

const choiceOf = (root: ShadowRoot, action: string): HTMLElement | null =>
  root.querySelector<HTMLElement>(`.choice[data-action=${action}]`);

const areaOf = (element: Element): number => {
  const { width, height } = element.getBoundingClientRect();
  return width * height;
};

/** Whether the middle of an element can be seen and hit; nothing where it lies outside of the window. */
function isInSight(root: ShadowRoot, element: Element): boolean | undefined {
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return undefined;
  return element.contains(root.elementFromPoint(x, y));
}

/** What tells two choices apart, in words; nothing where they are met alike. */
function difference(root: ShadowRoot, one: HTMLElement, other: HTMLElement): string | undefined {
  const ratio = areaOf(one) / areaOf(other);
  const names = `"${one.textContent?.trim()}" and "${other.textContent?.trim()}"`;
  if (ratio < 0.9 || ratio > 1.1) return `the sizes of ${names} differ`;
  const [isOneSeen, isOtherSeen] = [isInSight(root, one), isInSight(root, other)];
  if (isOneSeen === undefined || isOtherSeen === undefined || isOneSeen === isOtherSeen) return undefined;
  return `of ${names} one is covered or cut off`;
}

/** A shadow root and those of our elements that it stands in. */
function rootsAround(root: ShadowRoot): readonly ShadowRoot[] {
  const outer = root.host.getRootNode();
  const isOurs = outer instanceof ShadowRoot && outer.host.localName.startsWith('privacy-');
  return isOurs ? [root, ...rootsAround(outer)] : [root];
}

/**
 * Takes the parts of the element, and of those it stands in, away from a page's style sheets where they tell two choices apart or hide one (fairness rules
 * F03, F04, F06). Returns what it has to say about that.
 */
export function keepChoices(root: ShadowRoot): readonly string[] {
  const found = pairs.flatMap(([one, other]) => {
    const [first, second] = [choiceOf(root, one), choiceOf(root, other)];
    return (first && second && difference(root, first, second)) || [];
  });
  const styled = found.length > 0 ? rootsAround(root).flatMap((it) => [...it.querySelectorAll('[part]')]) : [];
  for (const element of styled) element.removeAttribute('part');
  return found.map(
    (it) =>
      `choices-differ: ${it}. Yes and no have to be met alike: the parts of this element are not styled from outside.`,
  );
}
