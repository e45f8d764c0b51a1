import { themeCss } from '../../../src/theme/css.ts';
import { themes } from '../../../src/theme/themes/index.ts';
import { reduceMotion } from './motion.ts';
import type { Tools } from './toolbar.ts';

function sheetOf(theme: string, density: string): string {
  const chosen = themes.find(({ name }) => name === theme) ?? themes[0]!;
  const shape = density === 'theme' ? chosen.shape : { ...chosen.shape, density: Number(density) };
  return themeCss({ ...chosen, shape });
}

function styleElement(id: string): HTMLStyleElement {
  const found = document.getElementById(id);
  if (found instanceof HTMLStyleElement) return found;
  const style = document.createElement('style');
  style.id = id;
  document.head.append(style);
  return style;
}

/** Gives the page the look that the toolbar asks for. */
export function dress({ locale, direction, theme, scheme, textSize, density, motion }: Tools): void {
  const root = document.documentElement;
  root.lang = locale;
  root.dir = direction === 'rtl' ? 'rtl' : '';
  root.style.colorScheme = scheme;
  root.style.fontSize = `${textSize}%`;
  styleElement('story-theme').textContent = sheetOf(theme, density);
  reduceMotion(motion === 'reduced');
}
