import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { colourRoles, shapeRoles, themes } from '../../src/theme/index.ts';

const guide = readFileSync('docs/theming.md', 'utf8');

/** The first two cells of every row of the guide's tables. */
const rows = new Map([...guide.matchAll(/^\| `([^`]+)` +\| (.*?) +\|/gm)].map(([, name, about]) => [name, about]));

describe('The guide to theming', () => {
  it('names every role, with what it is for', () => {
    for (const [role, about] of Object.entries({ ...colourRoles, ...shapeRoles }))
      assert.equal(rows.get(`--privacy-${role}`), about, role);
  });

  it('names every finished theme', () => {
    for (const { name } of themes) assert.ok(rows.has(name), name);
  });
});
