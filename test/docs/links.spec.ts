import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, it } from 'node:test';

const pages = globSync(['*.md', 'docs/**/*.md']).sort();

/** What is shown as code is no link. */
const prose = (page: string): string => readFileSync(page, 'utf8').replace(/```[\s\S]*?```|`[^`\n]*`/g, '');

const linksOf = (page: string): string[] =>
  [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target).filter((it) => !/^[a-z]+:/.test(it));

/** The anchor that a heading gets where Markdown is shown. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

const anchorsOf = (page: string): string[] =>
  [...readFileSync(page, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

function isBroken(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : normalize(join(dirname(page), path));
  if (!existsSync(target)) return true;
  return anchor !== undefined && !(statSync(target).isFile() && anchorsOf(target).includes(anchor));
}

describe('the guides', () => {
  it('lead to each page by a link from the README or from a page it leads to', () => {
    const found = new Set(['README.md']);
    for (const page of found)
      for (const link of linksOf(page)) {
        const target = normalize(join(dirname(page), link.split('#')[0] ?? ''));
        if (target.endsWith('.md') && existsSync(target)) found.add(target);
      }
    assert.deepEqual(
      pages.filter((page) => !found.has(page)),
      [],
    );
  });

  for (const page of pages) {
    it(`have no broken link in ${page}`, () => {
      assert.deepEqual(
        linksOf(page).filter((link) => isBroken(page, link)),
        [],
      );
    });
  }
});
