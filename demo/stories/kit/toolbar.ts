import { tags } from '../../../src/i18n/tags.ts';
import { themes } from '../../../src/theme/themes/index.ts';
import { languageName } from '../../sites/shared/language-names.js';
import { pseudoLocales } from './pseudo.ts';

interface Item {
  readonly value: string;
  readonly title: string;
}

const tool = <const Icon extends string>(title: string, icon: Icon, items: readonly Item[]) => ({
  description: title,
  toolbar: { title, icon, items: [...items], dynamicTitle: true },
});

/** What the toolbar offers. */
export const tools = {
  locale: tool('Language', 'globe', [
    ...tags.map((value) => ({ value, title: languageName(value) })),
    ...Object.entries(pseudoLocales).map(([value, title]) => ({ value, title })),
  ]),
  direction: tool('Direction', 'transfer', [
    { value: 'auto', title: 'Direction' },
    { value: 'rtl', title: 'Right to left' },
  ]),
  theme: tool(
    'Theme',
    'paintbrush',
    themes.map(({ name, title }) => ({ value: name, title })),
  ),
  scheme: tool('Colour scheme', 'contrast', [
    { value: 'light', title: 'Light' },
    { value: 'dark', title: 'Dark' },
    { value: 'light dark', title: 'System' },
  ]),
  textSize: tool('Text size', 'zoom', [
    { value: '100', title: '100 %' },
    { value: '150', title: '150 %' },
    { value: '200', title: '200 %' },
    { value: '400', title: '400 %' },
  ]),
  density: tool('Density', 'component', [
    { value: 'theme', title: 'Density' },
    { value: '0.75', title: 'Close' },
    { value: '1', title: 'Comfortable' },
    { value: '1.25', title: 'Roomy' },
  ]),
  motion: tool('Motion', 'play', [
    { value: 'system', title: 'Motion' },
    { value: 'reduced', title: 'Less motion' },
  ]),
  privacyControl: tool('Global Privacy Control', 'lock', [
    { value: 'off', title: 'No signal' },
    { value: 'on', title: 'GPC' },
  ]),
  storage: tool('Storage', 'database', [
    { value: 'works', title: 'Storage' },
    { value: 'blocked', title: 'Storage blocked' },
  ]),
};

/** What the toolbar says at first. */
export const atFirst = {
  locale: 'en',
  direction: 'auto',
  theme: 'default',
  scheme: 'light',
  textSize: '100',
  density: 'theme',
  motion: 'system',
  privacyControl: 'off',
  storage: 'works',
};

/** What the toolbar says now. */
export type Tools = Readonly<Record<keyof typeof atFirst, string>>;

/** The windows a story can be looked at in, in CSS pixels. */
export const viewports = {
  zoomed: { name: 'Zoomed to 400 % (320)', styles: { width: '320px', height: '256px' } },
  phone: { name: 'Phone (360)', styles: { width: '360px', height: '740px' }, type: 'mobile' },
  tablet: { name: 'Tablet (768)', styles: { width: '768px', height: '1024px' }, type: 'tablet' },
  laptop: { name: 'Laptop (1440)', styles: { width: '1440px', height: '900px' }, type: 'desktop' },
} as const;
