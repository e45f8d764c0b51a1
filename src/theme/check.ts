import { parseColour, readableColours, type Colour } from './colour.ts';
import { contrastsOf, refuseFailing, type Colours, type Contrast } from './contrasts.ts';
import { contrastProblem, themeProblem, type ThemeProblem } from './problems.ts';
import { colourRoleNames, colourRoles, shapeRoles, type ColourRole } from './roles.ts';
import { checkShape } from './shape.ts';
import { type RoleColours, type Scheme, type Theme } from './theme.ts';
import { defaultTheme } from './themes/default.ts';

/** A theme without what was refused. */
export interface CheckedTheme {
  readonly theme: Theme;
  /** Every refused token. */
  readonly problems: readonly ThemeProblem[];
  /** Every pair of colours that meets, as it was asked for, before anything was refused. */
  readonly contrasts: Readonly<Record<Scheme, readonly Contrast[]>>;
}

/** Names by which somebody might try to make one choice differ from the other. */
const oneChoice = /accept|agree|allow|approve|grant|yes|refuse|reject|deny|decline|disagree|\bno\b|primary|secondary/i;

/** The colour that a role's value stands for: its own, or one of the palette's. */
function colourOf(value: unknown, palette: Theme['palette']): string | undefined {
  if (typeof value !== 'string') return undefined;
  const name = /^\{([a-z0-9][a-z0-9-]*)\}$/i.exec(value.trim())?.[1];
  const found: unknown = name === undefined ? value : palette[name];
  return typeof found === 'string' ? found : undefined;
}

function defaultColours(scheme: Scheme): Colours {
  const { palette } = defaultTheme;
  const entries = colourRoleNames.map((role) => [role, parseColour(colourOf(defaultTheme[scheme][role], palette)!)!]);
  return Object.fromEntries(entries) as Record<ColourRole, Colour>;
}

/** The colours of a theme that are colours, and what is wrong with the others. */
function readColours(theme: Theme, scheme: Scheme): { read: Map<ColourRole, Colour>; problems: ThemeProblem[] } {
  const read = new Map<ColourRole, Colour>();
  const problems: ThemeProblem[] = [];
  for (const [token, value] of Object.entries(theme[scheme])) {
    const css = colourOf(value, theme.palette);
    const colour = css === undefined ? undefined : parseColour(css);
    const refuse = (code: ThemeProblem['code'], allowed: string): void =>
      void problems.push(themeProblem(code, token, scheme, String(css ?? value), allowed));
    if (!(token in colourRoles)) {
      const code = oneChoice.test(token) ? 'choices-differ' : 'unknown-token';
      refuse(code, `one of ${[...colourRoleNames, ...Object.keys(shapeRoles)].join(', ')}`);
    } else if (css === undefined) refuse('unknown-colour', `one of ${Object.keys(theme.palette).join(', ')}`);
    else if (!colour) refuse('not-a-colour', readableColours);
    else if (colour.alpha < 1) refuse('see-through', 'a colour that nothing shines through');
    else read.set(token as ColourRole, colour);
  }
  return { read, problems };
}

function checkScheme(theme: Theme, scheme: Scheme) {
  const defaults = defaultColours(scheme);
  const { read, problems } = readColours(theme, scheme);
  const colours: Colours = { ...defaults, ...Object.fromEntries(read) };
  const refusals = refuseFailing(colours, defaults);
  const refused = new Set(refusals.map(({ role }) => role));
  const value = (role: ColourRole): string => colourOf(theme[scheme][role], theme.palette)!;
  return {
    colours: Object.fromEntries(
      [...read.keys()].filter((role) => !refused.has(role)).map((role) => [role, theme[scheme][role]]),
    ) as RoleColours,
    problems: [...problems, ...refusals.map(({ role, pair }) => contrastProblem(role, scheme, value(role), pair))],
    contrasts: contrastsOf(colours),
  };
}

/**
 * Checks a theme token by token. Never throws for data: a token that breaks 4.5:1 for text or 3:1 for a control, or by
 * which one choice could differ from the other or be hidden, is left out with a problem that says why, so that the
 * default stands in its place; the others are kept.
 */
export function checkTheme(theme: Theme): CheckedTheme {
  const [light, dark] = [checkScheme(theme, 'light'), checkScheme(theme, 'dark')];
  const { shape, problems } = checkShape(theme.shape);
  return {
    theme: { ...theme, light: light.colours, dark: dark.colours, shape },
    problems: [...light.problems, ...dark.problems, ...problems],
    contrasts: { light: light.contrasts, dark: dark.contrasts },
  };
}

/** The roles of the default theme, as CSS values by scheme. */
export const defaultValue = (role: ColourRole, scheme: Scheme): string =>
  colourOf(defaultTheme[scheme][role], defaultTheme.palette)!;
