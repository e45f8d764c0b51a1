import { tags } from '../../../src/elements/registry.ts';

const asTheBrowserSays = '(prefers-reduced-motion: reduce)';
const always = `${asTheBrowserSays}, all`;

interface Styled {
  readonly elementStyles?: readonly { readonly styleSheet?: CSSStyleSheet }[];
}

const isForLessMotion = (rule: CSSRule): rule is CSSMediaRule =>
  rule instanceof CSSMediaRule && rule.media.mediaText.includes(asTheBrowserSays);

/**
 * Lets the elements' rules for less motion count always, or as the browser says. A page cannot change the browser's own
 * setting, so the condition of the rules is changed.
 */
export function reduceMotion(reduced: boolean): void {
  const styles = tags.flatMap((tag) => (customElements.get(tag) as Styled | undefined)?.elementStyles ?? []);
  const rules = styles.flatMap(({ styleSheet }) => [...(styleSheet?.cssRules ?? [])]);
  for (const rule of rules.filter(isForLessMotion)) rule.media.mediaText = reduced ? always : asTheBrowserSays;
}
