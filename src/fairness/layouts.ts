import type { Scope } from './rule.ts';

/** Width and height in CSS pixels. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** How a page is looked at. */
export interface Layout {
  readonly viewport: Viewport;
  readonly theme: (typeof themes)[number];
  /** BCP 47. */
  readonly language: string;
}

/** A small phone, a tablet, a desk. */
export const viewports: readonly Viewport[] = [
  { width: 320, height: 640 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
];

const themes = ['light', 'dark', 'forced colours'] as const;

const desk = viewports[2]!;

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
    'every language': () => all([desk], ['light'], languages),
    once: () => all([desk], ['light'], first),
  }[scope]();
}

/** A layout in words. */
export const layoutName = ({ viewport: { width, height }, theme, language }: Layout): string =>
  `${width}×${height}, ${theme}, ${language}`;
