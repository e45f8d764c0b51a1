/** The finished themes as files: a style sheet each for `<link>`, and one file of tokens for design tools. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { designTokens, themeCss, themes } from '../src/theme/index.ts';

mkdirSync('dist/themes', { recursive: true });
for (const theme of themes) writeFileSync(`dist/themes/${theme.name}.css`, themeCss(theme));
writeFileSync('dist/tokens.json', `${JSON.stringify(designTokens(themes), undefined, 2)}\n`);
