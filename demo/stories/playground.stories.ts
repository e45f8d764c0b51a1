import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { dress } from './kit/dress.ts';
import { settingsOf } from './kit/render-story.ts';
import type { Tools } from './kit/toolbar.ts';
import { definePlayground } from './playground/playground.ts';

export default {
  title: 'Policy/Playground',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
  beforeEach: definePlayground,
  render(_args, { globals }) {
    const tools = globals as Tools;
    dress(tools);
    return html`<policy-playground .settings=${settingsOf(tools)}></policy-playground>`;
  },
} satisfies Meta;

export const Playground: StoryObj = {};
