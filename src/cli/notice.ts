import { Option, type Command } from 'commander';
import { noticeDocument } from '../disclosure/notice.ts';
import { serviceEntries } from '../disclosure/service.ts';
import { contentsHtml, paragraphHtml, toHtml } from '../disclosure/to-html.ts';
import { toMarkdown } from '../disclosure/to-markdown.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { createWordsStore } from '../i18n/words.ts';
import { createLookup } from '../policy/lookup.ts';
import type { Policy } from '../policy/types.ts';
import type { Io } from './io.ts';
import { readPolicy } from './lint.ts';

/** The forms in which a notice can be written. */
const forms = ['html', 'markdown'] as const;

interface NoticeOptions {
  readonly lang: Locale;
  readonly format: (typeof forms)[number];
  readonly out?: string;
}

/**
 * The whole notice as text. The HTML is a fragment that needs no script: put inside `<privacy-notice>` it is read by
 * search engines and by people without scripts, and stays until the element has written its own. The heading above it is
 * the page's.
 */
export async function noticeText(policy: Policy, language: Locale, format: NoticeOptions['format']): Promise<string> {
  const store = createWordsStore();
  await store.use([language]);
  await store.complete();
  const words = store.$words.get();
  if (!words) throw new Error(`The words of "${language}" are missing.`);
  const context = { lookup: createLookup(policy), words };
  const sections = noticeDocument(context);
  const { version, effectiveDate } = policy;
  const entryOf = serviceEntries(context);
  if (format === 'markdown') return `# ${words.t('view.notice')}\n\n${toMarkdown(sections, entryOf)}\n`;
  const [first, ...others] = sections;
  return [
    `<div lang="${language}" dir="${words.direction}">`,
    // Where the element has its tools: what follows stays where it is when they come.
    `<div class="tools">${paragraphHtml([words.t('notice.version', { version, date: words.date(effectiveDate) })])}</div>`,
    toHtml(first ? [first] : [], entryOf),
    contentsHtml(others, words.t('notice.contents')),
    toHtml(others, entryOf),
    '</div>\n',
  ].join('\n');
}

/** Adds the command `notice`. */
export function addNotice(program: Command, io: Io): void {
  const shipped = Object.keys(locales);
  program
    .command('notice')
    .description('Write the whole privacy notice of Art. 13 and 14 GDPR from a policy.')
    .argument('<file>', 'the policy')
    .addOption(new Option('--lang <language>', 'language of the notice').choices(shipped).default(io.language))
    .addOption(new Option('--format <format>', 'HTML or Markdown').choices(forms).default('html'))
    .option('--out <file>', 'where to write; the standard output without it')
    .addHelpText(
      'after',
      `
Examples:
  $ privacy-center notice policy.json --lang de --out notice.de.html
  $ privacy-center notice policy.json --format markdown > notice.md`,
    )
    .action(async (file: string, { lang, format, out }: NoticeOptions) => {
      const text = await noticeText(readPolicy(io, file), lang, format);
      if (out === undefined) io.out(text);
      else io.write(out, text);
    });
}
