import type { Theme } from '../theme.ts';
import { defaultTheme } from './default.ts';
import { highContrastTheme } from './high-contrast.ts';
import { industrialTheme } from './industrial.ts';
import { warmTheme } from './warm.ts';

/** The finished themes: one line each. */
export const themes: readonly Theme[] = [defaultTheme, industrialTheme, warmTheme, highContrastTheme];
