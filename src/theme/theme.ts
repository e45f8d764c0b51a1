import type { ColourRole } from './roles.ts';

/** The two colour schemes of a theme. */
export const schemes = ['light', 'dark'] as const;

/** A colour scheme. */
export type Scheme = (typeof schemes)[number];

/** Colours by role: each a CSS colour, or the name of a palette colour in braces, such as `{steel-900}`. */
export type RoleColours = Readonly<Partial<Record<ColourRole, string>>>;

/** The shadow under what lies over the page. Lengths in `rem` or `px`. */
export interface Shadow {
  readonly y: string;
  readonly blur: string;
  readonly colour: string;
}

/** What a theme sets besides colours. */
export interface Shape {
  /** From `0` to `2rem`; in `rem` or `px`. */
  readonly radius?: string;
  /** Typefaces in order of preference. A theme loads none: the page does. */
  readonly font?: readonly string[];
  readonly shadow?: Shadow;
  /** From 0.75 to 1.5. */
  readonly density?: number;
}

/** A look, in two layers: a palette of named colours, and the roles that take from it. What is left out is the default's. */
export interface Theme {
  /** One word, for files and selectors. */
  readonly name: string;
  readonly title: string;
  readonly palette: Readonly<Record<string, string>>;
  readonly light: RoleColours;
  readonly dark: RoleColours;
  readonly shape: Shape;
}
