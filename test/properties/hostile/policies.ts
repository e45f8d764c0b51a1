import marketplace from '../../../demo/policies/marketplace.json' with { type: 'json' };
import { parsePolicy } from '../../../src/policy/parse.ts';

/** The whole demo policy with a few services: every kind of field, and quick to read. */
const kept = ['privacy-center', 'website-hosting', 'google-analytics', 'youtube', 'newsletter-tracking', 'meta-pixel'];
export const smallPolicy = {
  ...marketplace,
  services: marketplace.services.filter(({ id }) => kept.includes(id)),
  activities: marketplace.activities.map((activity) => ({
    ...activity,
    services: activity.services.filter((id) => kept.includes(id)),
  })),
};

type Change = (text: string, path: string) => string;

/** A copy with every text in it changed. A path names a place without its numbers: `$.services[].title.de`. */
export function changeTexts<T>(value: T, change: Change, path = '$'): T {
  if (typeof value === 'string') return change(value, path) as T;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((entry: unknown) => changeTexts(entry, change, `${path}[]`)) as T;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, changeTexts(entry, change, `${path}.${key}`)]),
  ) as T;
}

function pathsOf(json: unknown): readonly string[] {
  const found = new Set<string>();
  changeTexts(json, (text, path) => {
    found.add(path);
    return text;
  });
  return [...found].filter((path) => !path.startsWith('$.$schema'));
}

/** The policy with a text in one kind of place. */
export const withText = (only: string, text: string): object =>
  changeTexts(smallPolicy, (before, path) => (path === only ? text : before));

const takes = (path: string, text: string): boolean => parsePolicy(withText(path, text)).ok;

/** The places where any text may stand. */
export const freePaths: readonly string[] = pathsOf(smallPolicy).filter((path) => takes(path, '<b>any</b> text'));

/** The places where a link must stand. */
export const linkPaths: readonly string[] = pathsOf(smallPolicy).filter(
  (path) => !freePaths.includes(path) && takes(path, 'https://teilehafen.example/') && takes(path, '#here'),
);

/** The policy with something hostile wherever any text may stand. */
export function withTexts(textFor: (at: number) => string): typeof smallPolicy {
  let at = 0;
  return changeTexts(smallPolicy, (text, path) => (freePaths.includes(path) ? textFor(at++) : text));
}
