import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { parse } from 'yaml';
import { examplePolicy } from '../policy/lint/example-policy.ts';

const page = readFileSync('docs/linting.md', 'utf8');
const blocks = (language: string): readonly string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, code = '']) => code);

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
const [hooks, workflow] = blocks('yaml').map((code) => parse(code, { strict: true }) as unknown) as [
  { repos: { repo: string; hooks: Record<string, unknown>[] }[] },
  { on: object; permissions: object; jobs: { lint: { 'runs-on': string; steps: readonly Step[] } } },
];

/** A folder under version control, in which `npx privacy-center` is the command of this source. */
let folder: string;
const environment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH']}`,
  GITHUB_BASE_REF: 'main',
});
const shell = (script: string) =>
  spawnSync('bash', ['-e', '-c', script], { cwd: folder, env: environment(), encoding: 'utf8' });
const git = (...words: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...words], { cwd: folder, stdio: 'pipe' });
const write = (policy: object) => writeFileSync(join(folder, 'policy.json'), JSON.stringify(policy, null, 2));

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'recipes-'));
  const command = join(folder, 'bin/npx');
  execFileSync('mkdir', [join(folder, 'bin')]);
  writeFileSync(command, `#!/bin/sh\nshift\nexec "${process.execPath}" "${resolve('src/cli/main.ts')}" "$@"\n`);
  chmodSync(command, 0o755);
  git('init', '--quiet', '--initial-branch', 'main');
  write(examplePolicy);
  git('add', 'policy.json');
  git('commit', '--quiet', '--message', 'policy');
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
});
after(() => rmSync(folder, { recursive: true, force: true }));

const { email: _email, ...nameless } = examplePolicy.controller;
const faulty = { ...examplePolicy, controller: nameless };

describe('the hook of Git', () => {
  const [hook = ''] = blocks('sh').filter((code) => code.includes('git diff --cached'));

  test('lets a commit pass that leaves the policy alone, whatever lies in the folder', () => {
    write(faulty);
    assert.equal(shell(hook).status, 0);
  });

  test('stops a commit of a policy with an error, and says where', () => {
    git('add', 'policy.json');
    const { status, stdout } = shell(hook);
    assert.equal(status, 1);
    assert.match(stdout, /PC001/);
  });

  test('lets a policy without an error pass', () => {
    write({ ...examplePolicy, version: '4' });
    git('add', 'policy.json');
    assert.equal(shell(hook).status, 0);
  });
});

describe('the hook of pre-commit', () => {
  const [hook] = hooks.repos[0]!.hooks;

  test('has what a local hook needs', () => {
    assert.equal(hooks.repos[0]!.repo, 'local');
    for (const field of ['id', 'name', 'entry', 'language']) assert.equal(typeof hook?.[field], 'string', field);
    assert.match('policy.json', new RegExp(String(hook?.['files'])));
    assert.equal(hook?.['pass_filenames'], false);
  });

  test('runs a command that stops at an error', () => {
    write(faulty);
    assert.equal(shell(String(hook?.['entry'])).status, 1);
    write(examplePolicy);
    assert.equal(shell(String(hook?.['entry'])).status, 0);
  });
});

describe('the recipe for GitHub', () => {
  const { steps, 'runs-on': runner } = workflow.jobs.lint;

  test('names a runner, permissions and a major version of each action', () => {
    assert.equal(runner, 'ubuntu-latest');
    assert.deepEqual(workflow.permissions, { contents: 'read', 'security-events': 'write' });
    assert.deepEqual(Object.keys(workflow.on), ['push', 'pull_request']);
    for (const { uses, run } of steps) {
      assert.ok((uses === undefined) !== (run === undefined));
      if (uses !== undefined) assert.match(uses, /^[\w-]+\/[\w/-]+@v\d+$/);
    }
  });

  test('uploads the file that the step before it has written', () => {
    write(faulty);
    const lint = steps.find(({ run }) => run?.includes('lint'))?.run ?? '';
    const upload = steps.find(({ uses }) => uses?.includes('upload-sarif'));
    assert.equal(shell(lint).status, 1);
    const file = String(upload?.with?.['sarif_file']);
    const { runs } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { runs: { results: object[] }[] };
    assert.ok(runs[0]!.results.length > 0);
    assert.match(upload?.if ?? '', /always\(\)/);
  });

  test('tells who is asked again, and keeps the index up to date', () => {
    cpSync('demo/policies/small.json', join(folder, 'policy.json'));
    const rest = steps.filter(({ run }) => /diff|index/.test(run ?? '')).map(({ run = '' }) => run);
    const [differs = '', index = ''] = rest;
    assert.match(shell(differs).stdout, /asked|gefragt/);
    assert.equal(shell(index).status, 1);
    assert.equal(shell(index.replace(' --check', '')).status, 0);
    assert.equal(shell(index).status, 0);
  });
});

test('the settings of the editor lead to the schema that the package ships', () => {
  const settings = blocks('json').map((code) => JSON.parse(code) as Record<string, unknown>);
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, string> };
  const shipped = `./node_modules/privacy-center/${exports['./schema.json']!.replace('./', '')}`;
  assert.equal(settings[0]?.['$schema'], shipped);
  assert.deepEqual(settings[1]?.['json.schemas'], [{ fileMatch: ['policy.json', 'data-use.json'], url: shipped }]);
});
