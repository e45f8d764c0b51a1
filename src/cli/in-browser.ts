import type { Browser } from 'playwright-core';
import { said } from '../policy/lint/index.ts';
import { startChromium } from '../visitor/browser.ts';
import { VisitError } from '../visitor/visit-error.ts';
import { CommandError } from './command-error.ts';

/** The address that a command was given. Throws `CommandError` where it is none. */
export function addressOf(command: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url.href;
  throw new CommandError(
    said(
      `${command}: „${text}“ ist keine Adresse, die mit https: oder http: beginnt`,
      `${command}: "${text}" is no address that begins with https: or http:`,
    ),
  );
}

/** Does something with a browser and closes it. What keeps a page from being visited becomes one line with the command's name. */
export async function withBrowser<Result>(
  command: string,
  program: string | undefined,
  act: (browser: Browser) => Promise<Result>,
): Promise<Result> {
  try {
    const browser = await startChromium(program, process);
    try {
      return await act(browser);
    } finally {
      await browser.close();
    }
  } catch (error) {
    if (error instanceof VisitError)
      throw new CommandError(said(`${command}: ${error.said.de}`, `${command}: ${error.said.en}`));
    throw error;
  }
}
