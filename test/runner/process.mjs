import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

const path = `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH}`;

/** Runs a command to its end and gives its exit code; one that outlives its minutes is ended and counts as failed. */
export function run(command, args, { env = {}, minutes = 20 } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, PATH: path, ...env },
      shell: process.platform === 'win32',
    });
    const timer = setTimeout(() => {
      console.error(`${command} took longer than ${minutes} minutes and was ended`);
      child.kill('SIGKILL');
    }, minutes * 60_000);
    child.on('error', (error) => console.error(`${command}: ${error.message}`));
    child.on('close', (code) => {
      clearTimeout(timer);
      done(code ?? 1);
    });
  });
}
