import { createWordsStore } from '../i18n/words-store.ts';
import { createLookup } from '../policy/lookup.ts';
import type { Policy } from '../policy/types.ts';
import { noticeDocument } from './notice.ts';
import { serviceEntries } from './service-entries.ts';
import { contentsHtml, paragraphHtml, toHtml } from './to-html.ts';
import { toMarkdown } from './to-markdown.ts';

/** The forms in which a notice can be written. */
export const noticeForms = ['html', 'markdown'] as const;

/**
 * The whole notice as text. The HTML is a fragment that needs no script: put inside `<privacy-notice>` it is read by
 * search engines and by people without scripts, and stays until the element has written its own. The heading above it is
 * the page's.
 *
 * @param language BCP 47; where there are no words for it, those of the policy's own languages or English are taken
 */
export async function noticeText(
  policy: Policy,
  language: string,
  form: (typeof noticeForms)[number],
): Promise<string> {
  const store = createWordsStore();
  await store.use([language], policy.languages);
  await store.complete();
  const words = store.$words.get();
  if (!words) throw new Error(`The words of "${language}" are missing.`);
  const context = { lookup: createLookup(policy), words };
  const sections = noticeDocument(context);
  const { version, effectiveDate } = policy;
  const entryOf = serviceEntries(context);
  if (form === 'markdown') return `# ${words.t('view.notice')}\n\n${toMarkdown(sections, entryOf)}\n`;
  const [first, ...others] = sections;
  return [
    `<div lang="${words.language}" dir="${words.direction}">`,
    // Where the element has its tools: what follows stays where it is when they come.
    `<div class="tools">${paragraphHtml([words.t('notice.version', { version, date: words.date(effectiveDate) })])}</div>`,
    toHtml(first ? [first] : [], entryOf),
    contentsHtml(others, words.t('notice.contents')),
    toHtml(others, entryOf),
    '</div>\n',
  ].join('\n');
}
