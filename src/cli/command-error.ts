import type { Said } from '../policy/lint/index.ts';

/** Something the person can put right: a wrong option, a file that is not there. Shown as one line, exit code 2. */
export class CommandError extends Error {
  readonly said: Said;

  constructor(said: Said) {
    super(said.en);
    this.said = said;
  }
}
