import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tokens } from '../../src/styles/tokens.styles.ts';
import { checkTheme, colourRoles, defaultTheme, designTokens, schemes, themes } from '../../src/theme/index.ts';

const plain = (value: string): string => value.replace(/^\{(.+)\}$/, (_, name: string) => palette[name] ?? '');
const palette: Readonly<Record<string, string>> = defaultTheme.palette;

describe('The finished themes', () => {
  it('are four, each with every role in light and dark', () => {
    assert.deepEqual(
      themes.map(({ name }) => name),
      ['default', 'industrial', 'warm', 'high-contrast'],
    );
    for (const theme of themes)
      for (const scheme of schemes) assert.deepEqual(Object.keys(theme[scheme]), Object.keys(colourRoles), theme.name);
  });

  it('pass their own check', () => {
    for (const theme of themes) assert.deepEqual(checkTheme(theme).problems, [], theme.name);
  });

  it('begin with the one that the elements have without a theme', () => {
    for (const role of Object.keys(colourRoles) as (keyof typeof colourRoles)[]) {
      const value = `light-dark(${plain(defaultTheme.light[role])}, ${plain(defaultTheme.dark[role])})`;
      assert.ok(tokens.cssText.includes(`--own-${role}: var(--privacy-${role}, ${value});`), `${role}: ${value}`);
    }
  });

  it('take every colour of their palettes', () => {
    for (const { name, palette: colours, light, dark } of themes) {
      const used = new Set([...Object.values(light), ...Object.values(dark)]);
      const unused = Object.keys(colours).filter((colour) => !used.has(`{${colour}}`));
      assert.deepEqual(unused, [], name);
    }
  });

  it('give every word 7:1 where contrast is to be high', () => {
    const { contrasts } = checkTheme(themes.find(({ name }) => name === 'high-contrast')!);
    const low = schemes.flatMap((scheme) => contrasts[scheme].filter((it) => it.for === 'text' && it.ratio < 7));
    assert.deepEqual(low, []);
  });
});

interface Token {
  readonly $value: unknown;
  readonly $type?: string;
}

/** Every token of a tree, with the type it has or inherits (Format Module 2025.10, "Type"). */
function tokensIn(tree: object, type?: string, path: readonly string[] = []): [string, Token][] {
  const own = (tree as { $type?: string }).$type ?? type;
  if ('$value' in tree) return [[path.join('.'), { ...(tree as Token), ...(own && { $type: own }) }]];
  return Object.entries(tree).flatMap(([name, child]) =>
    typeof child === 'object' && child !== null ? tokensIn(child as object, own, [...path, name]) : [],
  );
}

describe('The tokens for design tools', () => {
  const found = new Map(tokensIn(designTokens(themes)));

  it('have names that the format allows, and a type each', () => {
    for (const [path, token] of found) {
      assert.match(path, /^[^${}][^{}]*$/);
      assert.ok(token.$type, path);
    }
    assert.equal(found.get('warm.shape.radius')?.$type, 'dimension');
    assert.deepEqual(found.get('warm.shape.radius')?.$value, { value: 0.875, unit: 'rem' });
  });

  it('name palette colours by aliases that lead somewhere', () => {
    const aliases = [...found.values()].flatMap(({ $value }) => (typeof $value === 'string' ? [$value] : []));
    assert.equal(aliases.length, 4 * 2 * 13);
    for (const alias of aliases) assert.equal(found.get(alias.slice(1, -1))?.$type, 'color', alias);
  });

  it('say a colour by its parts, and by its hex for tools that know no other', () => {
    assert.deepEqual(found.get('default.palette.teal-700')?.$value, {
      colorSpace: 'srgb',
      components: [0.0392, 0.3725, 0.4196],
      hex: '#0a5f6b',
    });
  });
});
