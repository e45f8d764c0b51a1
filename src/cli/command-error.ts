/** Something the person can put right: a wrong option, a file that is not there. Shown as one line, exit code 2. */
export class CommandError extends Error {}
