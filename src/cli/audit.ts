import { InvalidArgumentError, Option, type Command } from 'commander';
import { auditSite } from '../audit/audit.ts';
import { countOf } from '../audit/finding.ts';
import { htmlReport } from '../audit/html-report.ts';
import { humanReport, jsonReport } from '../audit/report.ts';
import { phaseWords } from '../audit/words.ts';
import { said } from '../policy/lint/index.ts';
import { createLookup } from '../policy/lookup.ts';
import { addressOf, withBrowser } from './in-browser.ts';
import type { Io } from './io.ts';
import { readPolicy } from './lint.ts';
import { languages, type Language } from './report.ts';

const formats = ['human', 'json', 'html'] as const;

interface AuditRequest {
  readonly format: (typeof formats)[number];
  readonly lang: Language;
  readonly pages: number;
  readonly policy?: string;
  readonly out?: string;
  readonly accept?: string;
  readonly refuse?: string;
  readonly strict?: boolean;
  readonly browser?: string;
}

const firstLook = said('erster Blick', 'first look');

/** More pages than this are no sample any more. */
const mostPages = 50;

function pageCount(given: string): number {
  const count = Number(given);
  if (/^\d+$/.test(given) && count <= mostPages) return count;
  throw new InvalidArgumentError(`Give a number from 0 to ${mostPages}.`);
}

/** Audits a site and reports. Returns the exit code: 0 where there is no error, 1 where there is one (with `strict` a warning counts too). */
async function runAudit(io: Io, url: string, request: AuditRequest): Promise<number> {
  const { format, lang, pages, policy, out, accept, refuse, strict, browser: program } = request;
  const address = addressOf('audit', url);
  const lookup = policy === undefined ? undefined : createLookup(readPolicy(io, policy));
  const audit = await withBrowser('audit', program, (browser) =>
    auditSite({
      browser,
      url: address,
      lookup,
      pages,
      buttons: { accepted: accept, refused: refuse },
      progress: (phase, page) => io.err(`${(phase === 'first look' ? firstLook : phaseWords[phase])[lang]}: ${page}\n`),
    }),
  );
  const text = {
    human: () => humanReport(audit, lang, out === undefined ? io.paint : (_, it) => it),
    json: () => jsonReport(audit),
    html: () => htmlReport(audit, lang),
  }[format]();
  if (out === undefined) io.out(text);
  else io.write(out, text);
  const counted = countOf(audit.findings, 'error') + (strict ? countOf(audit.findings, 'warning') : 0);
  return counted > 0 ? 1 : 0;
}

/** Adds the command that compares what a site does with what its policy says. */
export function addAudit(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command('audit')
    .description('Visit a site with a real browser, and compare what it stores and asks for with its policy.')
    .argument('<url>', 'the page to begin with')
    .option('--policy <file>', 'the policy to compare with; the page’s own without it')
    .option('--pages <number>', 'how many further pages of the site to follow', pageCount, 3)
    .addOption(new Option('--format <format>', 'how to write the report').choices(formats).default('human'))
    .addOption(new Option('--lang <language>', 'language of the report').choices(languages).default(io.language))
    .option('--out <file>', 'where to write the report; the standard output without it')
    .option('--accept <selector>', 'the button that accepts all, where the choices are not this package’s')
    .option('--refuse <selector>', 'the button that refuses all, where the choices are not this package’s')
    .option('--strict', 'let warnings count as errors for the exit code')
    .option('--browser <program>', 'the Chromium to use; CHROMIUM_PATH, PATH and playwright’s own are tried without it')
    .addHelpText(
      'after',
      `
Opens the site three times with a fresh browser: before an answer, after refusing all, after accepting all.
Needs playwright-core. Nothing is sent anywhere but to the site.
Exit codes: 0 no error, 1 errors found, 2 the command could not run.

Examples:
  $ privacy-center audit https://www.example.org/
  $ privacy-center audit https://www.example.org/ --format html --lang de --out audit.html
  $ privacy-center audit https://test.example.org/ --policy policy.json --pages 10
  $ privacy-center audit https://www.example.org/ --policy policy.json --accept "#agree" --refuse "#decline"`,
    )
    .action(async (url: string, request: AuditRequest) => finish(await runAudit(io, url, request)));
}
