import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { elementsManifest } from './elements-manifest.ts';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../../demo/stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: ['../../demo/stories/assets'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), elementsManifest(fileURLToPath(new URL('../../', import.meta.url)))],
    build: { ...vite.build, target: 'es2022', chunkSizeWarningLimit: 3_000 },
  }),
};

export default config;
