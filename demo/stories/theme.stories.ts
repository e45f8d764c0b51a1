import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { dress } from './kit/dress.ts';
import { settingsOf } from './kit/render-story.ts';
import type { Tools } from './kit/toolbar.ts';
import { defineThemeEditor } from './theme/theme-editor.ts';

export default {
  title: 'Theme/Editor',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
  beforeEach: defineThemeEditor,
  render(_args, { globals }) {
    const tools = globals as Tools;
    dress(tools);
    return html`<theme-editor .settings=${settingsOf(tools)}></theme-editor>`;
  },
} satisfies Meta;

export const Editor: StoryObj = {};
