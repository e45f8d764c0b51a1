/** What a footer has besides links to the views. */
interface FooterOptions {
  /** Where the imprint is, unless the policy says it. */
  readonly imprintHref?: string;
  /** The address of `privacy-center/footer.css` in the page: it gives the links the look of the element. */
  readonly styleSheet?: string;
}
/**
 * What stands between the tags of `<privacy-footer>` in a page that a server writes: a plain link to each view, in the
 * words of the footer. A visitor who has answered loads the gate alone.
 *
 * Without a style sheet the links are the page's own: they look as the page wants and stay when the element comes, which
 * adds only the sentence about the last choice. With one they stand in a declarative shadow root (HTML, section 4.12.3),
 * look as the element does, and the element takes their place. That has to be read by a parser: a script that sets
 * `innerHTML` makes no shadow root.
 *
 * @param policy a parsed value or JSON text; nothing is written for one that cannot be used: the element says what is wrong
 * @param language BCP 47
 */
declare function renderFooter(
  policy: unknown,
  language: string,
  { imprintHref, styleSheet }?: FooterOptions,
): Promise<string>;

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
export type { FooterOptions };
