import { desk, themes, type Layout, type Viewport } from '../visitor/layout.ts';
import type { Scope } from './rule.ts';

/** A small phone, a tablet, a desk. */
const viewports: readonly Viewport[] = [{ width: 320, height: 640 }, { width: 768, height: 1024 }, desk.viewport];

/** The layouts that a rule is measured in. */
export function layoutsOf(scope: Scope, languages: readonly string[]): readonly Layout[] {
  const all = (sizes: readonly Viewport[], looks: readonly Layout['theme'][], tongues: readonly string[]): Layout[] =>
    tongues.flatMap((language) =>
      looks.flatMap((theme) => sizes.map((viewport): Layout => ({ viewport, theme, language }))),
    );
  const first = languages.slice(0, 1);
  return {
    'every layout': () => all(viewports, themes, languages),
    'every viewport': () => all(viewports, ['light'], first),
    'every language': () => all([desk.viewport], ['light'], languages),
    once: () => all([desk.viewport], ['light'], first),
  }[scope]();
}

/** A layout in words. */
export const layoutName = ({ viewport: { width, height }, theme, language }: Layout): string =>
  `${width}×${height}, ${theme}, ${language}`;
