import { html, type TemplateResult } from 'lit';
import type { StoryContext } from '@storybook/web-components-vite';
import { demoPolicy } from './policies.ts';
import { dress } from './dress.ts';
import { element } from './element.ts';
import type { Show } from './stage.ts';
import type { Tools } from './toolbar.ts';
import type { Settings } from './world.ts';

/** What a story may say about itself. */
interface StoryParameters {
  readonly scene?: Show['scene'];
  /** Stands in a page, because it lies over pages or ends them. */
  readonly inPage?: boolean;
  /** What is between the element's tags. */
  readonly inside?: TemplateResult;
}

/** What the toolbar says about a visitor. */
export const settingsOf = ({ locale, direction, privacyControl, storage }: Tools): Settings => ({
  locale,
  rightToLeft: direction === 'rtl' || locale === 'en-x-mirror',
  gpc: privacyControl === 'on',
  storageBlocked: storage === 'blocked',
});

const demoScene = () => ({ policy: demoPolicy });

/** Shows an element on a stage, in the state of its story, as the toolbar and the controls say. */
export function renderStory(args: Readonly<Record<string, unknown>>, context: StoryContext): TemplateResult {
  const tools = context.globals as Tools;
  const { scene = demoScene, inPage = false, inside } = context.parameters as StoryParameters;
  dress(tools);
  const show: Show = {
    scene,
    inPage,
    settings: settingsOf(tools),
    content: (center) => element(String(context.component), center, args, inside),
  };
  return html`<story-stage .show=${show}></story-stage>`;
}
