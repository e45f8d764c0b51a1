import type { StoryObj } from '@storybook/web-components-vite';
import { brokenPolicy, demoPolicy, formerPolicy, longWordsPolicy, policyOf } from './policies.ts';
import { both, mix, send, signIn, type Act, type Scene } from './scene.ts';

/** A story of a scene. The scene is made when it is shown: some policies are large. */
export const sceneStory = (scene: () => Scene, more: StoryObj = {}): StoryObj => ({
  ...more,
  parameters: { ...more.parameters, scene: () => ({ policy: demoPolicy, ...scene() }) },
});

/** Kept off the page of docs, where a few states say enough. */
const apart: StoryObj = { tags: ['!autodocs'] };

const goOffline: Act = (_center, world) => world.connection.set(false);

/**
 * The states that every element is shown in.
 *
 * @param then what is done at last in each of them, so that the element has something to show
 */
export const statesWith = (then?: Act) => ({
  undecided: sceneStory(() => ({ act: both(then) })),
  empty: sceneStory(() => ({ policy: policyOf(0), act: both(then) }), apart),
  one: sceneStory(() => ({ policy: policyOf(1), act: both(then) }), apart),
  twentySeven: sceneStory(() => ({ policy: policyOf(27), act: both(then) }), apart),
  fiveHundred: sceneStory(() => ({ policy: policyOf(500), act: both(then) }), apart),
  refused: sceneStory(() => ({ act: both((center) => center.refuseAll({ surface: 'banner' }), then) })),
  mixed: sceneStory(() => ({ act: both(mix, then) })),
  changedPolicy: sceneStory(
    () => ({
      before: { policy: formerPolicy(), act: (center) => center.acceptAll({ surface: 'banner' }) },
      act: both(then),
    }),
    apart,
  ),
  loading: sceneStory(() => ({ withoutPolicy: true }), apart),
  problem: sceneStory(() => ({ policy: brokenPolicy(), act: both(then) }), apart),
  offline: sceneStory(() => ({ act: both(goOffline, send, then) }), apart),
  waiting: sceneStory(() => ({ server: 'silent', act: both(send, then) }), apart),
  signedIn: sceneStory(() => ({ act: both(signIn, then) }), apart),
  longWords: sceneStory(() => ({ policy: longWordsPolicy(), act: both(mix, then) }), {
    ...apart,
    globals: { locale: 'de' },
  }),
  rightToLeft: sceneStory(() => ({ act: both(mix, then) }), {
    ...apart,
    globals: { direction: 'rtl' },
  }),
});
