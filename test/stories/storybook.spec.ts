import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { tags } from '../../src/elements/registry.ts';
import { noBrowser, startBrowser } from '../fixtures/browser.ts';
import { openStorybook, type Storybook } from './open-storybook.ts';
import { describeTools } from './tools.ts';

const states = [
  ...['Undecided', 'Refused', 'Mixed', 'No Services', 'Services 1', 'Services 27', 'Services 500', 'Changed Policy'],
  ...['Problem', 'Offline', 'Waiting', 'Signed In', 'Long German Words', 'Right To Left'],
];

/** States that look like another one, or are only longer. */
const likeAnother = new Set(['Refused', 'Services 1', 'Services 27', 'Services 500', 'Signed In', 'Changed Policy']);

const titleOf = (tag: string): string =>
  `Elements/${tag.slice('privacy-'.length).replace(/^./, (it) => it.toUpperCase())}`;

describe('the static Storybook', { skip: noBrowser }, () => {
  let browser: Browser;
  let storybook: Storybook;

  before(async () => {
    browser = await startBrowser();
    storybook = await openStorybook(browser);
  });

  after(async () => {
    await storybook?.close();
    await browser.close();
  });

  it('opens without an error and asks nobody else for anything', async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
    page.on('request', (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(storybook.origin)) complaints.push(request.url());
    });
    await page.goto(storybook.origin);
    await page.frameLocator('#storybook-preview-iframe').locator('body.sb-show-main').waitFor();
    assert.deepEqual(complaints, []);
    await page.close();
  });

  for (const tag of tags) {
    describe(`<${tag}>`, () => {
      const stories = () => storybook.stories.filter(({ title }) => title === titleOf(tag));

      it('is shown in every state', () => {
        const names = new Set(stories().map(({ name }) => name));
        assert.deepEqual(
          states.filter((state) => !names.has(state)),
          [],
        );
      });

      it('shows each state without an error and, as far as axe sees, without a barrier', async () => {
        for (const { id, name } of stories()) {
          assert.equal(await storybook.show(id), undefined, id);
          if (!likeAnother.has(name)) assert.deepEqual(await storybook.barriers(), [], id);
        }
        assert.deepEqual(storybook.complaints, []);
      });
    });
  }

  it('shows every other story without an error and without a barrier, and goes through each journey', async () => {
    for (const { id } of storybook.stories.filter(({ title }) => !title.startsWith('Elements/'))) {
      assert.equal(await storybook.show(id), undefined, id);
      assert.deepEqual(await storybook.barriers(), [], id);
    }
    assert.deepEqual(storybook.complaints, []);
  });

  void describeTools(() => ({ browser, storybook }));
});
