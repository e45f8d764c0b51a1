import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkTheme, describeThemeProblem, type RoleColours, type Theme } from '../../src/theme/index.ts';

const themeOf = (light: Record<string, unknown>, more: Partial<Theme> = {}): Theme => ({
  name: 'own',
  title: 'Own',
  palette: { ink: '#102030' },
  light: light as RoleColours,
  dark: {},
  shape: {},
  ...more,
});

const codes = (theme: Theme): string[] =>
  checkTheme(theme).problems.map(({ code, token, scheme }) => `${code} ${token}${scheme ? ` ${scheme}` : ''}`);

describe('A theme', () => {
  it('is taken as it is where every pair has its contrast', () => {
    const { theme, problems } = checkTheme(themeOf({ 'control-text': '#fefefe', control: '{ink}' }));
    assert.deepEqual(problems, []);
    assert.deepEqual(theme.light, { 'control-text': '#fefefe', control: '{ink}' });
  });

  it('is refused a ground on which the defaults of what it leaves out do not show', () => {
    const { theme } = checkTheme(themeOf({ surface: '#000', 'surface-raised': '#111', text: '#fff' }));
    assert.deepEqual(theme.light, {});
  });

  it('is refused a colour whose words cannot be read, with token, value and reason', () => {
    const { theme, problems } = checkTheme(themeOf({ 'control-text': '#6b7280', control: '#4b5563' }));
    assert.equal(problems.length, 1);
    assert.match(
      describeThemeProblem(problems[0]!),
      /^low-contrast at --privacy-control-text \(light\): found #6b7280 \(control-text on control: 1\.56:1\); allowed: 4\.5:1 or more .*1\.4\.3.*default is used/,
    );
    assert.deepEqual(theme.light, { control: '#4b5563' });
  });

  it('is refused a control that does not show on its ground', () => {
    const pale = { control: '#eeeeee', 'control-hover': '#e8e8e8', 'control-text': '#000000' };
    const found = codes(themeOf(pale));
    assert.ok(found.includes('low-contrast control light'));
    assert.ok(found.includes('low-contrast control-hover light'));
  });

  it('cannot name a token by which yes and no would differ', () => {
    for (const token of ['accept', 'refuse-background', 'reject-text', 'choice-no', 'control-primary', 'yes'])
      assert.deepEqual(codes(themeOf({ [token]: '#000000' })), [`choices-differ ${token} light`], token);
  });

  it('is refused what is no colour, nothing, or shone through', () => {
    assert.deepEqual(codes(themeOf({ text: 'url(https://x.example)' })), ['not-a-colour text light']);
    assert.deepEqual(codes(themeOf({ text: '{nowhere}' })), ['unknown-colour text light']);
    assert.deepEqual(codes(themeOf({ text: 7 })), ['unknown-colour text light']);
    assert.deepEqual(codes(themeOf({ text: 'rgb(0 0 0 / 40%)' })), ['see-through text light']);
    assert.deepEqual(codes(themeOf({ colour: '#000' })), ['unknown-token colour light']);
  });

  it('is refused a shape that could squeeze, cut off or cover a choice', () => {
    const shape = {
      radius: '9rem',
      font: ['x"; color: red'],
      shadow: { y: '0', blur: '900rem', colour: '#000' },
      density: 0.1,
    };
    assert.deepEqual(codes(themeOf({}, { shape })), [
      'out-of-range radius',
      'out-of-range font',
      'out-of-range shadow',
      'out-of-range density',
    ]);
    assert.deepEqual(checkTheme(themeOf({}, { shape })).theme.shape, {});
  });

  it('keeps what is right of a theme that is wrong elsewhere, in each scheme by itself', () => {
    const dark = { accent: '#222222', focus: '#ffffff' };
    const { theme, problems } = checkTheme(themeOf({ accent: '#003366' }, { dark }));
    assert.deepEqual([theme.light, theme.dark], [{ accent: '#003366' }, { focus: '#ffffff' }]);
    assert.deepEqual(
      problems.map(({ token, scheme }) => [token, scheme]),
      [['accent', 'dark']],
    );
  });
});
