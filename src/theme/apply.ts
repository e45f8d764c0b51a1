import { checkTheme } from './check.ts';
import { themeCss } from './css.ts';
import { describeThemeProblem } from './problems.ts';
import type { Theme } from './theme.ts';

/**
 * Lets a theme count in a document or a shadow root, by an adopted style sheet, which a strict content security policy
 * lets pass. Warns of each token that is refused. Returns what takes the theme away.
 */
export function applyTheme(theme: Theme, root: Document | ShadowRoot): () => void {
  const { problems } = checkTheme(theme);
  if (problems.length > 0) {
    console.warn(`privacy-center: theme "${theme.name}"\n${problems.map(describeThemeProblem).join('\n')}`);
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(themeCss(theme, ':root, :host'));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((it) => it !== sheet);
  };
}
