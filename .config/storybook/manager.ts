import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'privacy-center',
    colorPrimary: '#0a5f6b',
    colorSecondary: '#0a5f6b',
    appBg: '#f4f6f6',
  }),
});
