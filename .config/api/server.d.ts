/** What a footer links to besides the views. */
interface FooterLinks {
  /** Where the imprint is, unless the policy says it. */
  readonly imprintHref?: string;
}
/**
 * What stands between the tags of `<privacy-footer>` in a page that a server writes: a plain link to each view, in the
 * words of the footer. They stay: the element adds only the sentence about the last choice, and a visitor who has
 * answered loads the gate alone. The page's style sheet gives them their look.
 *
 * @param policy a parsed value or JSON text; nothing is written for one that cannot be used: the element says what is wrong
 * @param language BCP 47
 */
declare function renderFooter(policy: unknown, language: string, { imprintHref }?: FooterLinks): Promise<string>;

/**
 * What stands between the tags of `<privacy-notice>` in a page that a server writes: the whole notice as HTML without
 * script and style, there for search engines, for print and before anything is loaded. The element takes its place over.
 * Everything from the policy is escaped.
 *
 * @param policy a parsed value or JSON text; nothing is written for one that cannot be used: the element says what is wrong
 * @param language BCP 47
 */
declare function renderNotice(policy: unknown, language: string): Promise<string>;

export { renderFooter, renderNotice };
export type { FooterLinks };
