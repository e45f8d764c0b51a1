import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { diffPolicies } from '../policy/diff.ts';
import { rules, said } from '../policy/lint/index.ts';
import { addAudit } from './audit.ts';
import { CommandError } from './command-error.ts';
import { diffReport } from './diff.ts';
import { dpvOf } from './dpv.ts';
import { addFairness } from './fairness.ts';
import { addIndex } from './index-file.ts';
import { initialPolicy, type InitOptions } from './init.ts';
import { textIfThere, type Io } from './io.ts';
import { policyJsonSchema } from './json-schema.ts';
import { similarPlatforms, suggestedService } from './known/suggest.ts';
import { readKnownItems } from './known/database.ts';
import { readPolicy, reports, runLint, type LintRequest } from './lint.ts';
import { addNotice } from './notice.ts';
import { languages, type Language } from './report.ts';
import { ruleIndex, rulePage } from './rule-page.ts';
import { typesOf } from './types.ts';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function day(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))) return text;
  throw new InvalidArgumentError('Give a day such as 2026-11-01.');
}

const list = (text: string): readonly string[] => text.split(/[\s,]+/).filter(Boolean);

/** A check while watching: a file that is away for a moment is told and waited for. */
function lintAgain(io: Io, file: string, request: LintRequest): number {
  try {
    return runLint(io, file, request);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    io.err(`${error.said[request.language]}\n`);
    return 2;
  }
}

function addLint(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command('lint')
    .description('Check a policy against the law and against itself.')
    .argument('<file>', 'the policy; "-" reads the standard input')
    .addOption(new Option('--format <format>', 'how to write findings').choices(Object.keys(reports)).default('human'))
    .addOption(new Option('--lang <language>', 'language of the findings').choices(languages).default(io.language))
    .addOption(new Option('--today <day>', 'the day to judge by').argParser(day).default(io.today))
    .option('--fix', 'mend in the file what needs no decision')
    .option('--strict', 'let warnings count as errors for the exit code')
    .option('--quiet', 'show errors only')
    .option('--watch', 'check again whenever the file changes')
    .option('--known <csv>', 'compare with the Open Cookie Database, a CSV file that you bring')
    .option('--previous <file>', 'the policy as published before: finds changes under the same version')
    .option('--without <rules>', 'leave out rules, such as PC105,PC034', list)
    .addHelpText(
      'after',
      `
Exit codes: 0 no error, 1 errors found, 2 the command could not run.

Examples:
  $ privacy-center lint policy.json
  $ privacy-center lint policy.json --lang de --fix
  $ privacy-center lint policy.json --format sarif > lint.sarif
  $ privacy-center lint policy.json --known open-cookie-database.csv
  $ cat policy.json | privacy-center lint -`,
    )
    .action(
      (file: string, { lang, watch, ...options }: LintRequest & { lang: LintRequest['language']; watch?: boolean }) => {
        const request = { ...options, language: lang };
        finish(runLint(io, file, request));
        if (!watch) return;
        io.err({ de: `${file} wird beobachtet; Strg-C endet\n`, en: `watching ${file}; Ctrl-C ends\n` }[lang]);
        io.watch(file, () => finish(lintAgain(io, file, request)));
      },
    );
}

function addReaders(program: Command, io: Io): void {
  program
    .command('schema')
    .description('Print the JSON Schema of a policy, for completion and hover in editors.')
    .addHelpText('after', '\nExample:\n  $ privacy-center schema > policy.schema.json')
    .action(() => io.out(json(policyJsonSchema())));
  program
    .command('types')
    .description("Print TypeScript types of a policy's ids.")
    .argument('<file>', 'the policy')
    .addHelpText('after', '\nExample:\n  $ privacy-center types policy.json > src/policy-ids.ts')
    .action((file: string) => io.out(typesOf(readPolicy(io, file))));
  program
    .command('export')
    .description('Print a policy in another vocabulary.')
    .argument('<file>', 'the policy')
    .requiredOption('--dpv', 'JSON-LD in the W3C Data Privacy Vocabulary')
    .addHelpText('after', '\nExample:\n  $ privacy-center export policy.json --dpv > policy.jsonld')
    .action((file: string) => io.out(json(dpvOf(readPolicy(io, file)))));
  program
    .command('diff')
    .description('Say in words what changed between two versions, and who is asked again.')
    .argument('<before>', 'the earlier policy')
    .argument('<after>', 'the later policy')
    .addOption(new Option('--lang <language>', 'language').choices(languages).default(io.language))
    .option('--json', 'write JSON')
    .addHelpText(
      'after',
      '\nExample:\n  $ git show HEAD:policy.json > old.json && privacy-center diff old.json policy.json',
    )
    .action(async (before: string, after: string, options: { lang: (typeof languages)[number]; json?: boolean }) => {
      const [old, now] = [readPolicy(io, before), readPolicy(io, after)];
      const diff = diffPolicies(old, now);
      io.out(options.json ? json(diff) : await diffReport(diff, old, now, options.lang));
    });
}

function explain(io: Io, id: string | undefined, pages: string | undefined): void {
  if (pages !== undefined) {
    mkdirSync(pages, { recursive: true });
    for (const rule of rules) io.write(join(pages, `${rule.id}.md`), rulePage(rule));
    io.write(join(pages, 'index.md'), ruleIndex());
    return;
  }
  const rule = rules.find((it) => it.id === id?.toUpperCase() || it.name === id);
  if (id !== undefined && !rule)
    throw new CommandError(
      said(
        `explain: keine Regel „${id}“; „privacy-center explain“ nennt alle`,
        `explain: no rule "${id}"; "privacy-center explain" lists them`,
      ),
    );
  io.out(rule ? rulePage(rule) : ruleIndex());
}

function addHelpers(program: Command, io: Io): void {
  program
    .command('explain')
    .description('Explain a rule of the linter, or list them all.')
    .argument('[rule]', 'a rule such as PC007 or li-interest-stated')
    .option('--pages <folder>', 'write one page for each rule')
    .addHelpText('after', '\nExample:\n  $ privacy-center explain PC007')
    .action((id: string | undefined, options: { pages?: string }) => explain(io, id, options.pages));
  program
    .command('suggest')
    .description('Draft a service entry from the Open Cookie Database.')
    .argument('<name>', 'the platform, such as "Google Analytics"')
    .requiredOption('--known <csv>', 'the database, a CSV file that you bring')
    .addHelpText('after', '\nExample:\n  $ privacy-center suggest "Google Analytics" --known open-cookie-database.csv')
    .action((name: string, { known }: { known: string }) => {
      const items = readKnownItems(new TextDecoder().decode(io.read(known)), known);
      const service = suggestedService(items, name);
      const similar = similarPlatforms(items, name);
      const hint = (word: string) => (similar.length > 0 ? `; ${word}: ${similar.join(', ')}` : '');
      if (!service) {
        throw new CommandError(
          said(
            `suggest: die Datenbank kennt keine Plattform „${name}“${hint('ähnlich')}`,
            `suggest: the database knows no platform "${name}"${hint('similar')}`,
          ),
        );
      }
      io.out(json(service));
    });
}

function addInit(program: Command, io: Io): void {
  program
    .command('init')
    .description('Answer a few questions and get a first valid policy.')
    .option('--name <name>', 'the controller')
    .option('--address <address>', 'its postal address')
    .option('--country <code>', 'its country, two letters')
    .option('--email <address>', 'where privacy questions go')
    .option('--host <company>', 'who hosts the site: "name, postal address"')
    .option('--authority <code>', 'the supervisory authority, such as DE-BY')
    .option('--languages <list>', 'languages of the site, such as de,en', list)
    .addOption(new Option('--lang <language>', 'language of the questions').choices(languages).default(io.language))
    .option('--out <file>', 'where to write; the standard output without it')
    .option('--force', 'write over a file that is there')
    .addHelpText(
      'after',
      `
Asks for what you leave out, where a person can answer.

Example:
  $ privacy-center init --out policy.json
  $ privacy-center init --name "Muster GmbH" --address "Ring 1, 80331 München" --country DE \\
      --email hallo@muster.example --host "Rechenhof GmbH, Serverweg 1, 90402 Nürnberg" --out policy.json`,
    )
    .action(async ({ out, force, lang, ...given }: InitOptions & { out?: string; force?: boolean; lang: Language }) => {
      if (out !== undefined && !force && textIfThere(io, out) !== undefined)
        throw new CommandError(
          said(
            `init: ${out} ist schon da; --force schreibt darüber`,
            `init: ${out} is there already; --force writes over it`,
          ),
        );
      const text = await initialPolicy(given, io.interactive ? lang : undefined, io.today);
      if (text === undefined) return;
      if (out === undefined) return io.out(text);
      io.write(out, text);
      const next = `privacy-center lint ${out}\n`;
      io.err({ de: `${out}: geschrieben; weiter: ${next}`, en: `${out}: written; next: ${next}` }[lang]);
    });
}

/** The language that a command was asked to speak, where it was one that errors have too. */
export function languageAsked(program: Command, otherwise: Language): Language {
  const command = program.commands.find((it) => it.name() === program.args[0]);
  const { lang } = command?.opts<{ lang?: string }>() ?? {};
  return languages.find((it) => it === lang) ?? otherwise;
}

/** The command line with all its commands. `finish` receives the exit code of a command that has one of its own. */
export function createProgram(io: Io, version: string, finish: (code: number) => void): Command {
  const program = new Command('privacy-center')
    .description(
      'Write, check and compare the policy of a privacy center, and measure its page. Nothing is sent anywhere.',
    )
    .version(version)
    .showHelpAfterError('(privacy-center --help shows all commands)')
    .addHelpText(
      'after',
      `
Examples, from nothing to a page that is checked:
  $ privacy-center init --out policy.json
  $ privacy-center lint policy.json
  $ privacy-center notice policy.json --out notice.html
  $ privacy-center audit https://www.example.org/`,
    )
    .configureOutput({ writeOut: io.out, writeErr: io.err })
    .exitOverride();
  addLint(program, io, finish);
  addReaders(program, io);
  addHelpers(program, io);
  addInit(program, io);
  addNotice(program, io);
  addIndex(program, io, finish);
  addFairness(program, io, finish);
  addAudit(program, io, finish);
  return program;
}
