import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { themeCss, themes, warmTheme, type Theme } from '../../src/theme/index.ts';

const own: Theme = {
  name: 'own',
  title: 'Own',
  palette: { ink: '#102030', 'never-used': '#ffffff', pale: '#eeeeee' },
  light: { text: '{ink}', 'control-text': '{pale}', control: '#dddddd' },
  dark: {},
  shape: { font: ['Open Sans', 'serif'], density: 9 },
};

describe('A theme as a style sheet', () => {
  it('has two layers: the palette, and roles that take from it, light and dark in one', () => {
    const css = themeCss(own, '.shop');
    assert.match(css, /^\.shop \{\n {2}--privacy-palette-ink: #102030;/);
    assert.match(css, /--privacy-text: light-dark\(var\(--privacy-palette-ink\), #eaeff0\);/);
    assert.match(css, /--privacy-font: "Open Sans", serif;/);
  });

  it('leaves out what is refused, and colours that nothing takes', () => {
    const css = themeCss(own);
    assert.doesNotMatch(css, /control|density|never-used|pale:/);
  });

  it('cannot be broken out of by a value', () => {
    const evil = { ...own, palette: { ink: '#000} body{display:none' }, shape: {} };
    assert.equal(themeCss(evil), themeCss({ ...evil, light: {} }));
    assert.doesNotMatch(themeCss(evil), /display/);
  });

  it('sets every role of colour for each finished theme', () => {
    for (const theme of themes) assert.equal(themeCss(theme).match(/light-dark\(/g)?.length, 13, theme.name);
    assert.match(themeCss(warmTheme), /^:root \{/);
  });
});
