import { checkTheme, defaultValue } from './check.ts';
import { parseColour, toHex } from './colour.ts';
import { colourRoleNames, colourRoles, shapeRoles } from './roles.ts';
import { schemes, type Scheme, type Theme } from './theme.ts';
import { defaultTheme } from './themes/default.ts';

/** A group or a token of the Design Tokens Format Module, 2025.10. */
export type TokenTree = { readonly [name: string]: unknown };

const parts = (css: string): TokenTree => {
  const colour = parseColour(css)!;
  const rounded = [colour.red, colour.green, colour.blue].map((part) => Math.round(part * 10_000) / 10_000);
  return {
    colorSpace: 'srgb',
    components: rounded,
    ...(colour.alpha < 1 ? { alpha: colour.alpha } : {}),
    hex: toHex({ ...colour, alpha: 1 }),
  };
};

const length = (css: string): TokenTree => {
  const [, value = '0', unit = 'px'] = /^([\d.]+)(\w+)?$/.exec(css) ?? [];
  return { value: Number(value), unit };
};

const colours = (entries: Iterable<readonly [string, string]>): TokenTree =>
  Object.fromEntries([...entries].map(([name, css]) => [name, { $value: parts(css) }]));

function roles(theme: Theme, scheme: Scheme): TokenTree {
  const tokens = colourRoleNames.map((role) => {
    const value = theme[scheme][role] ?? defaultValue(role, scheme);
    const alias = value.replace(/^\{(.+)\}$/, `{${theme.name}.palette.$1}`);
    return [role, { $value: alias === value ? parts(value) : alias, $description: colourRoles[role] }];
  });
  return { $type: 'color', ...Object.fromEntries(tokens) };
}

function shape({ shape: own }: Theme): TokenTree {
  const { radius, font, shadow, density } = { ...defaultTheme.shape, font: undefined, ...own };
  const offset = { offsetX: length('0'), offsetY: length(shadow.y), blur: length(shadow.blur), spread: length('0') };
  const about = (role: keyof typeof shapeRoles): TokenTree => ({ $description: shapeRoles[role] });
  return {
    radius: { $type: 'dimension', $value: length(radius), ...about('radius') },
    ...(font ? { font: { $type: 'fontFamily', $value: font, ...about('font') } } : {}),
    shadow: { $type: 'shadow', $value: { color: parts(shadow.colour), ...offset }, ...about('shadow') },
    density: { $type: 'number', $value: density, ...about('density') },
  };
}

/**
 * Themes in the format that design tools read (Design Tokens Community Group, Format Module 2025.10): a group a theme, in
 * it the palette, the roles in light and dark as aliases of it, and the shape.
 */
export function designTokens(themes: readonly Theme[]): TokenTree {
  const groups = themes.map((asked) => {
    const { theme } = checkTheme(asked);
    const palette = { $type: 'color', ...colours(Object.entries(theme.palette)) };
    const ofSchemes = schemes.map((scheme) => [scheme, roles(theme, scheme)]);
    return [theme.name, { $description: theme.title, palette, ...Object.fromEntries(ofSchemes), shape: shape(theme) }];
  });
  return Object.fromEntries(groups);
}
