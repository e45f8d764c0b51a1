import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import ts from 'typescript';
import { around } from './around.ts';

const run = promisify(execFile);

interface Sample {
  readonly page: string;
  readonly line: number;
  readonly language: string;
  readonly code: string;
  /** The file of an example app that it shows, named before it. */
  readonly file: string | undefined;
}

const samples: readonly Sample[] = globSync(['*.md', 'docs/**/*.md'])
  .filter((page) => !page.includes('rules'))
  .sort()
  .flatMap((page) => {
    const text = readFileSync(page, 'utf8');
    return [...text.matchAll(/^( *)```(\w+)\n([\s\S]*?)^ *```$/gm)].map(
      ({ index, 2: language = '', 3: code = '' }) => ({
        page,
        line: text.slice(0, index).split('\n').length,
        language,
        code,
        file: /\n`([^`]+)`:\n\n$/.exec(text.slice(0, index))?.[1],
      }),
    );
  });

const of = (...languages: readonly string[]): readonly Sample[] =>
  samples.filter(({ language }) => languages.includes(language));

const entries = {
  'privacy-center': ['src/index.ts'],
  'privacy-center/define': ['src/define.ts'],
  'privacy-center/gate': ['src/gate.ts'],
  'privacy-center/policy': ['src/policy/index.ts'],
  'privacy-center/policy/lint': ['src/policy/lint/index.ts'],
  'privacy-center/receiver': ['src/receiver/index.ts'],
  'privacy-center/server': ['src/server/index.ts'],
  'privacy-center/theme': ['src/theme/index.ts'],
  'privacy-center/integrations/*': ['src/integrations/*.ts'],
};

/** Each sample as a module beside this test, in memory; what the compiler finds wrong, by page and line. */
function compile(files: readonly Sample[]): readonly string[] {
  const nameOf = (at: number): string => `${import.meta.dirname}/sample-${at}.ts`;
  const byName = new Map(files.map((sample, at) => [nameOf(at), sample]));
  const { config } = ts.readConfigFile('test/tsconfig.json', (path) => readFileSync(path, 'utf8')) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, 'test');
  const host = ts.createCompilerHost({ ...options, paths: entries });
  const { getSourceFile, fileExists } = host;
  const given = `${import.meta.dirname}/given.ts`;
  const textOf = (name: string): string | undefined => (name === given ? around : byName.get(name)?.code);
  host.fileExists = (name) => textOf(name) !== undefined || fileExists.call(host, name);
  host.getSourceFile = (name, target) => {
    const text = textOf(name);
    if (text === undefined) return getSourceFile.call(host, name, target);
    return ts.createSourceFile(name, `${text}\nexport {};\n`, target, true);
  };
  const program = ts.createProgram([given, ...byName.keys()], { ...options, paths: entries }, host);
  assert.deepEqual(program.getSemanticDiagnostics(program.getSourceFile(given)), []);
  return [...byName].flatMap(([name, { page, line }]) => {
    const file = program.getSourceFile(name)!;
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ start = 0, messageText }) =>
        `${page}:${line + 1 + file.getLineAndCharacterOfPosition(start).line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
  });
}

describe('the samples of the guides', () => {
  it('in TypeScript fit the library', () => {
    assert.deepEqual(compile(of('ts', 'js').filter(({ file }) => file === undefined)), []);
  });

  for (const app of readdirSync('demo/apps')) {
    it(`show files of the example ${app} as they are built and clicked through`, () => {
      const shown = samples.filter(({ page, file }) => file !== undefined && basename(page, '.md') === app);
      assert.ok(shown.length > 0);
      for (const { file = '', code } of shown) assert.equal(code, readFileSync(join('demo/apps', app, file), 'utf8'));
    });
  }

  for (const { page, line, code } of of('json')) {
    it(`in JSON can be read, in ${page} at line ${line}`, () => {
      assert.doesNotThrow(() => void JSON.parse(code));
    });
  }

  it('of the command line name commands and options that there are', async () => {
    const lines = of('sh').flatMap(({ code }) => code.split('\n').filter((line) => line.includes('privacy-center ')));
    const calls = lines.map((line) => line.replace(/^.*?privacy-center /, '').split(/\s+/));
    const unknown = [];
    for (const [name = '', ...words] of calls) {
      const { stdout } = await run(process.execPath, ['src/cli/main.ts', name, '--help']);
      const options = words.filter((word) => word.startsWith('--'));
      unknown.push(...[`Usage: privacy-center ${name}`, ...options].filter((word) => !stdout.includes(word)));
    }
    assert.ok(calls.length > 0);
    assert.deepEqual(unknown, []);
  });
});
