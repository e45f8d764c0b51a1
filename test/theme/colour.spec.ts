import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contrast, parseColour, toHex } from '../../src/theme/colour.ts';

const hexOf = (text: string): string | undefined => {
  const colour = parseColour(text);
  return colour && toHex(colour);
};

describe('A colour', () => {
  it('is read in every notation that is offered', () => {
    for (const text of ['#0a5f6b', 'rgb(10 95 107)', 'rgba(10, 95, 107, 1)', 'color(srgb 0.0392 0.3725 0.4196)'])
      assert.equal(hexOf(text), '#0a5f6b', text);
    assert.equal(hexOf('#fff'), '#ffffff');
    assert.equal(hexOf('hsl(120deg 100% 25%)'), '#008000');
    assert.equal(hexOf('oklch(62.796% 0.25768 29.234)'), '#ff0000');
    assert.equal(hexOf('#00000080'), '#00000080');
  });

  it('is nothing where the text says no colour, or more than one', () => {
    for (const text of [
      '',
      'red;',
      'url(x)',
      '#12345',
      'rgb(1 2)',
      'rgb(a b c)',
      'linear-gradient(#fff, #000)',
      'var(--x)',
    ])
      assert.equal(parseColour(text), undefined, text);
  });

  it('has the contrasts that WCAG names', () => {
    const ratio = (one: string, other: string): number => contrast(parseColour(one)!, parseColour(other)!);
    assert.equal(ratio('#000', '#fff'), 21);
    assert.equal(ratio('#777', '#fff').toFixed(2), '4.48');
    assert.equal(ratio('#fff', '#777').toFixed(2), '4.48');
  });
});
