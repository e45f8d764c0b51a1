import { fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import * as journeys from '../../demo/stories/journeys.stories.ts';
import { element } from '../../demo/stories/kit/element.ts';
import type { Hand, JourneyContext } from '../../demo/stories/kit/journey.ts';
import type { Show } from '../../demo/stories/kit/stage.ts';
import { defineStage } from '../../demo/stories/kit/stage.ts';
import '../../src/define.ts';
import { click } from '../fixtures/page.ts';

const { default: meta, ...stories } = journeys;

/** A person's real mouse and keyboard, in place of Storybook's imitation. */
const hand: Hand = {
  click,
  async type(field, text) {
    await click(field);
    await sendKeys({ type: text });
  },
};

const settings = { locale: 'en', gpc: false, storageBlocked: false, rightToLeft: false };

async function play(story: (typeof stories)[keyof typeof stories]): Promise<void> {
  const show: Show = {
    scene: story.parameters!['scene'] as Show['scene'],
    settings,
    inPage: meta.parameters.inPage,
    content: (center) => element(meta.component, center, {}),
  };
  const canvasElement = await fixture<HTMLElement>(html`<div><story-stage .show=${show}></story-stage></div>`);
  const context: JourneyContext = { canvasElement, userEvent: hand, step: (_label, act) => act() };
  await story.play!(context as never);
}

describe('a journey of the Storybook is gone through with mouse and keyboard', () => {
  before(() => defineStage());

  for (const [name, story] of Object.entries(stories)) it(name, () => play(story));
});
