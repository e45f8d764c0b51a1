/** The look of a footer's links in a shadow root that a server has written: the styles of the element that takes its place. */
import { writeFileSync } from 'node:fs';
import { styles } from '../src/elements/footer/footer.styles.ts';
import { base } from '../src/styles/base.styles.ts';
import { button } from '../src/styles/button.styles.ts';
import { tokens } from '../src/styles/tokens.styles.ts';

writeFileSync('dist/footer.css', [tokens, base, button, styles].map(({ cssText }) => cssText).join('\n'));
