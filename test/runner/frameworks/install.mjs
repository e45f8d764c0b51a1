import { execFile } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const quiet = { NEXT_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false', CI: 'true' };

/** Runs a command in a folder; what it printed is shown only if it fails. */
async function runIn(folder, command, ...args) {
  try {
    const { stdout } = await execute(command, args, {
      cwd: folder,
      env: { ...process.env, ...quiet },
      maxBuffer: 2 ** 26,
      timeout: 300_000,
      shell: process.platform === 'win32',
    });
    return stdout;
  } catch (error) {
    const { stdout = '', stderr = '', message } = error;
    throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr || message}`, { cause: error });
  }
}

/** The package as it would be published. */
export async function pack(folder) {
  await runIn('.', 'npm', 'pack', '--pack-destination', folder);
  return join(folder, globSync('*.tgz', { cwd: folder })[0]);
}

/** An example in a folder of its own, outside of the repository: what it does not name it does not find. */
export function place({ name, policy = 'small', isBuilt = true }, folder) {
  cpSync(join('demo/apps', name), folder, { recursive: true });
  const types = join('test/runner/frameworks/types', name);
  if (existsSync(types)) cpSync(types, join(folder, 'src'), { recursive: true });
  const files = isBuilt ? join(folder, 'public') : folder;
  mkdirSync(files, { recursive: true });
  cpSync(`demo/policies/${policy}.json`, join(files, 'data-use.json'));
}

/** Installs the example's own packages by its lock file, and ours beside them. */
export const install = (folder, tarball) =>
  runIn(folder, 'npm', 'install', '--no-audit', '--no-fund', resolve(tarball));

/** Checks the types and builds, as the example's own script says. */
export const build = (folder) => runIn(folder, 'npm', 'run', 'build');

/** What a server may import: everything that is not a script for a page. Ends with an error if one does not load. */
export async function importInNode(folder) {
  const dist = join(folder, 'node_modules/privacy-center/dist');
  const elements = globSync(`${dist}/elements/*/*.js`)
    .filter((file) => basename(file, '.js') === basename(dirname(file)))
    .map((file) => `elements/${basename(file, '.js')}`);
  const entries = ['define', 'gate', 'policy', 'policy/lint', 'receiver', 'server', 'theme', ...elements];
  const names = ['privacy-center', ...entries.map((entry) => `privacy-center/${entry}`)];
  // A process of its own each way: what one import brings must not help the next.
  const code = (list) => list.map((name) => `await import('${name}');`).join('');
  for (const list of [...names.slice(0, 2).map((name) => [name]), names])
    await runIn(folder, process.execPath, '--input-type=module', '--eval', code(list));
  return names.length;
}
