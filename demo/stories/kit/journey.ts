import type { StoryObj } from '@storybook/web-components-vite';
import type { Center } from '../../../src/center.ts';
import { find, findAll, nextFrame, wordsIn } from './find.ts';
import type { Scene } from './scene.ts';
import type { StoryStage } from './stage.ts';
import { sceneStory } from './states.ts';
import type { World } from './world.ts';

/** What a person does with mouse and keyboard: Storybook's imitation of it, or a test's real one. */
export interface Hand {
  click(element: Element): Promise<void>;
  type(element: Element, text: string): Promise<void>;
}

/** What a journey's play function is given, by Storybook or by a test. */
export interface JourneyContext {
  readonly canvasElement: HTMLElement;
  readonly userEvent: Hand;
  step(label: string, act: () => Promise<void> | void): Promise<void> | void;
}

/** A person on the way through a page. */
export interface Traveller {
  readonly center: Center;
  readonly world: World;
  step: JourneyContext['step'];
  /** Clicks what fits, once it is there. */
  click(selector: string): Promise<void>;
  /** Types into what fits. */
  type(selector: string, text: string): Promise<void>;
  /** What fits, in all shadow roots of the page. */
  seen(selector: string): readonly HTMLElement[];
  /** Waits until something is so. Rejects after a while, with what was waited for. */
  sees(what: string, isSo: () => boolean): Promise<void>;
  /** The words on the screen in what fits. */
  words(selector: string): string;
}

async function setOut({ canvasElement, userEvent, step }: JourneyContext): Promise<Traveller> {
  const stage = await find<StoryStage>(canvasElement, 'story-stage');
  await stage.ready;
  const [center, world] = [stage.center, stage.world];
  if (!center || !world) throw new Error('the story has no center');
  const seen = (selector: string): readonly HTMLElement[] => findAll(canvasElement, selector);
  return {
    center,
    world,
    step,
    seen,
    click: async (selector) => userEvent.click(await find(canvasElement, selector)),
    type: async (selector, text) => userEvent.type(await find(canvasElement, selector), text),
    async sees(what, isSo) {
      for (let tries = 0; tries < 300; tries++) {
        if (isSo()) return;
        await nextFrame();
      }
      throw new Error(`the traveller does not see that ${what}`);
    },
    words: (selector) => seen(selector).map(wordsIn).join(' '),
  };
}

/** A story that a person goes through from beginning to end. */
export const journey = (scene: () => Scene, go: (traveller: Traveller) => Promise<void>): StoryObj =>
  sceneStory(scene, { play: async (context) => go(await setOut(context as unknown as JourneyContext)) });
