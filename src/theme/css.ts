import { checkTheme, defaultValue } from './check.ts';
import { colourRoleNames, type ColourRole } from './roles.ts';
import type { Shape, Theme } from './theme.ts';

/** A palette's name as a custom property. */
const paletteName = (name: string): string => `--privacy-palette-${name}`;

/** A role's value in CSS: a palette colour by its custom property, any other as it stands. */
const inCss = (value: string): string =>
  value.replace(/^\s*\{(.+)\}\s*$/, (_, name: string) => `var(${paletteName(name)})`);

const usedNames = ({ light, dark }: Theme): ReadonlySet<string> =>
  new Set(
    [light, dark].flatMap((colours) => Object.values(colours).flatMap((it) => /^\s*\{(.+)\}/.exec(it)?.[1] ?? [])),
  );

function paletteLines(theme: Theme): readonly string[] {
  const used = usedNames(theme);
  return Object.entries(theme.palette)
    .filter(([name]) => used.has(name))
    .map(([name, colour]) => `${paletteName(name)}: ${colour};`);
}

function roleLine(role: ColourRole, { light, dark }: Theme): readonly string[] {
  if (light[role] === undefined && dark[role] === undefined) return [];
  const values = [inCss(light[role] ?? defaultValue(role, 'light')), inCss(dark[role] ?? defaultValue(role, 'dark'))];
  return [`--privacy-${role}: light-dark(${values.join(', ')});`];
}

const family = (name: string): string => (/\s/.test(name) ? `"${name}"` : name);

function shapeLines({ radius, font, shadow, density }: Shape): readonly string[] {
  return [
    ...(radius === undefined ? [] : [`--privacy-radius: ${radius};`]),
    ...(font === undefined ? [] : [`--privacy-font: ${font.map(family).join(', ')};`]),
    ...(shadow === undefined ? [] : [`--privacy-shadow: 0 ${shadow.y} ${shadow.blur} ${shadow.colour};`]),
    ...(density === undefined ? [] : [`--privacy-density: ${density};`]),
  ];
}

/**
 * A theme as a style sheet, in two layers: its palette, and the roles that take from it, light and dark in one. What
 * `checkTheme` refuses is left out, so that the default counts.
 *
 * @param selector where it counts; the whole page unless given
 */
export function themeCss(asked: Theme, selector = ':root'): string {
  const { theme } = checkTheme(asked);
  const roles = colourRoleNames.flatMap((role) => roleLine(role, theme));
  const blocks = [paletteLines(theme), roles, shapeLines(theme.shape)].filter((lines) => lines.length > 0);
  const body = blocks.map((lines) => lines.map((line) => `  ${line}\n`).join('')).join('\n');
  return `${selector} {\n${body}}\n`;
}
