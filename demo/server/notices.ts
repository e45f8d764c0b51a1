import { readFileSync } from 'node:fs';
import { noticeText } from '../../src/disclosure/notice-text.ts';
import { parsePolicy } from '../../src/policy/parse.ts';

const languages = ['de', 'en'] as const;

/**
 * Writes the notice of a policy into the pages that have a place for it, as a build does with `privacy-center notice`. The
 * pages can then be read without a script.
 */
export async function noticeFiller(policyFile: string): Promise<(html: string) => string> {
  const parsed = parsePolicy(readFileSync(policyFile, 'utf8'));
  if (!parsed.ok) return (html) => html;
  const written = languages.map(async (tag) => [tag, await noticeText(parsed.policy, tag, 'html')] as const);
  const notices: Partial<Record<string, string>> = Object.fromEntries(await Promise.all(written));
  return (html) =>
    html.replace(
      /(<privacy-notice [^>]*lang="(\w+)"[^>]*>)(<\/privacy-notice>)/,
      (place, open: string, tag: string, close: string) => {
        const notice = notices[tag];
        return notice === undefined ? place : `${open}${notice}${close}`;
      },
    );
}
