import { Option, type Command } from 'commander';
import { measureFairness } from '../fairness/measure.ts';
import type { Rule } from '../fairness/rule.ts';
import { humanReport, isUnfair, jsonReport } from '../fairness/report.ts';
import { rules } from '../fairness/rules.ts';
import { said } from '../policy/lint/index.ts';
import { CommandError } from './command-error.ts';
import { addressOf, withBrowser } from './in-browser.ts';
import type { Io } from './io.ts';

interface FairnessOptions {
  readonly format: 'human' | 'json';
  readonly lang?: readonly string[];
  readonly browser?: string;
  readonly quick?: boolean;
  readonly only?: readonly string[];
}

const list = (text: string): readonly string[] => text.split(/[\s,]+/).filter(Boolean);

/** The rules that were asked for, all without a wish. */
function rulesOf(only: readonly string[] | undefined): readonly Rule[] {
  const unknown = (only ?? []).find((id) => !rules.some((rule) => rule.id === id.toUpperCase()));
  if (unknown !== undefined)
    throw new CommandError(
      said(
        `fairness: keine Regel „${unknown}“; es sind F01 bis F28`,
        `fairness: no rule "${unknown}"; they are F01 to F28`,
      ),
    );
  return only ? rules.filter(({ id }) => only.some((it) => it.toUpperCase() === id)) : rules;
}

/** Measures a page and reports. Returns the exit code: 0 where no rule is broken, 1 where one is. */
async function runFairness(
  io: Io,
  url: string,
  { format, lang, quick, only, browser: program }: FairnessOptions,
): Promise<number> {
  const address = addressOf('fairness', url);
  const wanted = rulesOf(only);
  const progress = (layout: string): void => io.err(`measuring: ${layout}\n`);
  const report = await withBrowser('fairness', program, (browser) =>
    measureFairness({ browser, url: address, languages: lang, rules: wanted, quick, progress }),
  );
  io.out(format === 'json' ? jsonReport(report) : humanReport(report, io.paint));
  return isUnfair(report) ? 1 : 0;
}

/** Adds the command that measures a rendered page by the rules of fairness. */
export function addFairness(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command('fairness')
    .description('Measure whether the privacy center of a page is fair, in a real browser.')
    .argument('<url>', 'the page')
    .addOption(new Option('--format <format>', 'how to write the result').choices(['human', 'json']).default('human'))
    .option('--lang <languages>', 'languages to measure, such as de,en', list)
    .option('--only <rules>', 'these rules alone, such as F03,F04', list)
    .option('--quick', 'one layout instead of 18')
    .option('--browser <program>', 'the Chromium to use; CHROMIUM_PATH, PATH and playwright’s own are tried without it')
    .addHelpText(
      'after',
      `
Opens the page as visitors with fresh browsers do, in 18 layouts, and presses its buttons. Needs playwright-core.
Exit codes: 0 no rule is broken, 1 one is, 2 the command could not run.

Examples:
  $ privacy-center fairness https://www.example.org/
  $ privacy-center fairness http://localhost:8080/website/ --lang de --format json`,
    )
    .action(async (url: string, options: FairnessOptions) => finish(await runFairness(io, url, options)));
}
