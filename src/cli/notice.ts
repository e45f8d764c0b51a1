import { Option, type Command } from 'commander';
import { noticeForms, noticeText } from '../disclosure/notice-text.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import type { Io } from './io.ts';
import { readPolicy } from './lint.ts';

interface NoticeOptions {
  readonly lang: Locale;
  readonly format: (typeof noticeForms)[number];
  readonly out?: string;
}

/** Adds the command `notice`. */
export function addNotice(program: Command, io: Io): void {
  const shipped = Object.keys(locales);
  program
    .command('notice')
    .description('Write the whole privacy notice of Art. 13 and 14 GDPR from a policy.')
    .argument('<file>', 'the policy')
    .addOption(new Option('--lang <language>', 'language of the notice').choices(shipped).default(io.language))
    .addOption(new Option('--format <format>', 'HTML or Markdown').choices(noticeForms).default('html'))
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
