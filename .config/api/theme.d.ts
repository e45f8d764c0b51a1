/**
 * The roles that a site may give a colour, each as `--privacy-<role>`. There is one set for every choice: no role exists
 * by which "yes" and "no" could differ (fairness rules F02 to F05).
 */
declare const colourRoles: {
  readonly surface: 'The ground on which everything stands';
  readonly 'surface-raised': 'A ground that stands out from the first: notes, placeholders, what the pointer is on';
  readonly text: 'Words';
  readonly 'text-quiet': 'Words that may stand back: hints, counts, provider names';
  readonly accent: 'Links, icons and a switch that is on';
  readonly 'accent-text': 'The knob of a switch that is on';
  readonly line: 'Lines that only divide';
  readonly 'line-strong': 'The edge of fields, plain buttons and switches';
  readonly control: 'Every choice button, whatever it chooses';
  readonly 'control-hover': 'Every choice button under the pointer';
  readonly 'control-text': 'The words on every choice button';
  readonly problem: 'Errors';
  readonly focus: 'The ring around what has the focus';
};
/** A role of colour. */
type ColourRole = keyof typeof colourRoles;
/** What a site may set besides colours, each as `--privacy-<name>`. */
declare const shapeRoles: {
  readonly radius: 'How round corners are';
  readonly font: 'The typeface; that of the page unless set';
  readonly shadow: 'The shadow under what lies over the page';
  readonly density: 'How much room there is: 1 is the default, less is closer';
};
/** A role of shape. */
type ShapeRole = keyof typeof shapeRoles;

/** The two colour schemes of a theme. */
declare const schemes: readonly ['light', 'dark'];
/** A colour scheme. */
type Scheme = (typeof schemes)[number];
/** Colours by role: each a CSS colour, or the name of a palette colour in braces, such as `{steel-900}`. */
type RoleColours = Readonly<Partial<Record<ColourRole, string>>>;
/** The shadow under what lies over the page. Lengths in `rem` or `px`. */
interface Shadow {
  readonly y: string;
  readonly blur: string;
  readonly colour: string;
}
/** What a theme sets besides colours. */
interface Shape {
  /** From `0` to `2rem`; in `rem` or `px`. */
  readonly radius?: string;
  /** Typefaces in order of preference. A theme loads none: the page does. */
  readonly font?: readonly string[];
  readonly shadow?: Shadow;
  /** From 0.75 to 1.5. */
  readonly density?: number;
}
/** A look, in two layers: a palette of named colours, and the roles that take from it. What is left out is the default's. */
interface Theme {
  /** One word, for files and selectors. */
  readonly name: string;
  readonly title: string;
  readonly palette: Readonly<Record<string, string>>;
  readonly light: RoleColours;
  readonly dark: RoleColours;
  readonly shape: Shape;
}

/**
 * Lets a theme count in a document or a shadow root, by an adopted style sheet, which a strict content security policy
 * lets pass. Warns of each token that is refused. Returns what takes the theme away.
 */
declare function applyTheme(theme: Theme, root: Document | ShadowRoot): () => void;

/** A colour in sRGB; each part from 0 to 1. */
interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}
/** Reads a CSS colour in one of `readableColours`; nothing for any other text. */
declare function parseColour(text: string): Colour | undefined;
/** The contrast ratio of WCAG 2 between two colours that nothing shines through, from 1 to 21. */
declare function contrast(one: Colour, other: Colour): number;

/** Where a role is seen, and what contrast it needs there. */
interface ContrastNeed {
  readonly role: ColourRole;
  readonly on: ColourRole;
  /** The least ratio of WCAG 2. */
  readonly least: number;
  /** Whether words have to be read or a control has to be seen. */
  readonly for: 'text' | 'control';
}
/** Every pair of colours that meets, with the contrast of WCAG 2.2, 1.4.3 (text) and 1.4.11 (controls). */
declare const contrastNeeds: readonly ContrastNeed[];

/** A colour for each role. */
type Colours = Readonly<Record<ColourRole, Colour>>;
/** A pair of colours that meets, with the contrast it has. */
interface Contrast extends ContrastNeed {
  readonly ratio: number;
  readonly enough: boolean;
}
/** The contrast of every pair that meets. Nothing may shine through a colour: what lies beneath would decide. */
declare const contrastsOf: (colours: Colours) => readonly Contrast[];

/** What can be wrong with a token of a theme, and why that is refused. */
declare const reasons: {
  readonly 'low-contrast': 'People with weak eyes, old screens or the sun behind them could not read or find it.';
  readonly 'choices-differ': 'Yes and no have one look: no token may make one of them differ, pale or disappear.';
  readonly 'unknown-token': 'There is no such token.';
  readonly 'unknown-colour': 'The palette has no colour of this name.';
  readonly 'not-a-colour': 'Its contrast could not be measured.';
  readonly 'see-through': 'What lies beneath would decide about its contrast.';
  readonly 'out-of-range': 'Choices could be squeezed, cut off or covered.';
};
/** The code of a problem: stable, for programs. */
type ThemeProblemCode = keyof typeof reasons;
/** A token that is refused. */
interface ThemeProblem {
  readonly code: ThemeProblemCode;
  /** The token's name, as in `control-text`; in CSS it begins with `--privacy-`. */
  readonly token: string;
  /** The scheme it is refused in; nothing where a token has one value for both. */
  readonly scheme: Scheme | undefined;
  readonly found: string;
  readonly allowed: string;
  readonly reason: string;
  readonly consequence: string;
}
/** A problem as one line that a colleague would write. */
declare const describeThemeProblem: (it: ThemeProblem) => string;

/** A theme without what was refused. */
interface CheckedTheme {
  readonly theme: Theme;
  /** Every refused token. */
  readonly problems: readonly ThemeProblem[];
  /** Every pair of colours that meets, as it was asked for, before anything was refused. */
  readonly contrasts: Readonly<Record<Scheme, readonly Contrast[]>>;
}
/**
 * Checks a theme token by token. Never throws for data: a token that breaks 4.5:1 for text or 3:1 for a control, or by
 * which one choice could differ from the other or be hidden, is left out with a problem that says why, so that the
 * default stands in its place; the others are kept.
 */
declare function checkTheme(theme: Theme): CheckedTheme;

/**
 * A theme as a style sheet, in two layers: its palette, and the roles that take from it, light and dark in one. What
 * `checkTheme` refuses is left out, so that the default counts.
 *
 * @param selector where it counts; the whole page unless given
 */
declare function themeCss(asked: Theme, selector?: string): string;

/** A group or a token of the Design Tokens Format Module, 2025.10. */
type TokenTree = {
  readonly [name: string]: unknown;
};
/**
 * Themes in the format that design tools read (Design Tokens Community Group, Format Module 2025.10): a group a theme, in
 * it the palette, the roles in light and dark as aliases of it, and the shape.
 */
declare function designTokens(themes: readonly Theme[]): TokenTree;

/** What elements look like where no theme is set. */
declare const defaultTheme: {
  readonly name: 'default';
  readonly title: 'Default';
  readonly palette: {
    readonly white: '#ffffff';
    readonly 'mist-100': '#f4f6f6';
    readonly 'mist-200': '#e6edee';
    readonly 'mist-300': '#c9d5d8';
    readonly 'mist-400': '#d6dddf';
    readonly 'slate-300': '#aab6bb';
    readonly 'slate-400': '#8b999f';
    readonly 'slate-500': '#6c7a80';
    readonly 'slate-600': '#4f5b61';
    readonly 'slate-700': '#364147';
    readonly 'slate-750': '#34454d';
    readonly 'slate-800': '#1f2d33';
    readonly 'ink-700': '#1e2529';
    readonly 'ink-800': '#1a2226';
    readonly 'ink-900': '#14191c';
    readonly paper: '#eaeff0';
    readonly 'teal-200': '#79d0da';
    readonly 'teal-700': '#0a5f6b';
    readonly 'teal-950': '#08282d';
    readonly 'brick-300': '#ffb19c';
    readonly 'brick-700': '#a3280b';
  };
  readonly light: {
    readonly surface: '{white}';
    readonly 'surface-raised': '{mist-100}';
    readonly text: '{ink-800}';
    readonly 'text-quiet': '{slate-600}';
    readonly accent: '{teal-700}';
    readonly 'accent-text': '{white}';
    readonly line: '{mist-400}';
    readonly 'line-strong': '{slate-500}';
    readonly control: '{slate-800}';
    readonly 'control-hover': '{slate-750}';
    readonly 'control-text': '{white}';
    readonly problem: '{brick-700}';
    readonly focus: '{teal-700}';
  };
  readonly dark: {
    readonly surface: '{ink-900}';
    readonly 'surface-raised': '{ink-700}';
    readonly text: '{paper}';
    readonly 'text-quiet': '{slate-300}';
    readonly accent: '{teal-200}';
    readonly 'accent-text': '{teal-950}';
    readonly line: '{slate-700}';
    readonly 'line-strong': '{slate-400}';
    readonly control: '{mist-200}';
    readonly 'control-hover': '{mist-300}';
    readonly 'control-text': '{ink-900}';
    readonly problem: '{brick-300}';
    readonly focus: '{teal-200}';
  };
  readonly shape: {
    readonly radius: '0.5rem';
    readonly shadow: {
      readonly y: '0.5rem';
      readonly blur: '2.5rem';
      readonly colour: 'rgb(0 0 0 / 22%)';
    };
    readonly density: 1;
  };
};

/** Black on white and white on black: every word has 7:1 or more (WCAG 2.2, 1.4.6), every line can be seen. */
declare const highContrastTheme: Theme;

/** The finished themes: one line each. */
declare const themes: readonly Theme[];

/** Steel and signal yellow, square corners, close rows: for machines, parts and tables. */
declare const industrialTheme: Theme;

/** Paper, clay and round corners, set in a serif: for shops, crafts and magazines. */
declare const warmTheme: Theme;

export {
  applyTheme,
  checkTheme,
  colourRoles,
  contrast,
  contrastNeeds,
  contrastsOf,
  defaultTheme,
  describeThemeProblem,
  designTokens,
  highContrastTheme,
  industrialTheme,
  parseColour,
  schemes,
  shapeRoles,
  themeCss,
  themes,
  warmTheme,
};
export type {
  CheckedTheme,
  Colour,
  ColourRole,
  Contrast,
  ContrastNeed,
  RoleColours,
  Scheme,
  Shadow,
  Shape,
  ShapeRole,
  Theme,
  ThemeProblem,
  ThemeProblemCode,
  TokenTree,
};
