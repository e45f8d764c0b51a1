import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from 'virtual:elements-manifest';
import { defineElements, tags } from '../../src/elements/registry.ts';
import { controlsOf } from '../../demo/stories/kit/controls.ts';
import { logEvents } from '../../demo/stories/kit/log.ts';
import { renderStory } from '../../demo/stories/kit/render-story.ts';
import { defineStage } from '../../demo/stories/kit/stage.ts';
import { atFirst, tools, viewports } from '../../demo/stories/kit/toolbar.ts';

setCustomElementsManifest(manifest);
logEvents(document);

const preview: Preview = {
  async beforeAll() {
    defineStage();
    await defineElements(...tags);
  },
  tags: ['autodocs'],
  globalTypes: tools,
  initialGlobals: atFirst,
  argTypesEnhancers: [controlsOf],
  render: renderStory,
  parameters: {
    layout: 'fullscreen',
    backgrounds: { disable: true },
    viewport: { options: viewports },
    controls: { expanded: true },
    a11y: { test: 'error' },
    options: { storySort: { order: ['Start', 'Journeys', 'Policy', 'Theme', 'Elements'] } },
  },
};

export default preview;
