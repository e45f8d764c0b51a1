import { noticeText } from '../disclosure/notice-text.ts';
import { parsePolicy } from '../policy/parse.ts';

/**
 * What stands between the tags of `<privacy-notice>` in a page that a server writes: the whole notice as HTML without
 * script and style, there for search engines, for print and before anything is loaded. The element takes its place over.
 * Everything from the policy is escaped.
 *
 * @param policy a parsed value or JSON text; nothing is written for one that cannot be used: the element says what is wrong
 * @param language BCP 47
 */
export async function renderNotice(policy: unknown, language: string): Promise<string> {
  const parsed = parsePolicy(policy);
  return parsed.ok ? noticeText(parsed.policy, language, 'html') : '';
}
