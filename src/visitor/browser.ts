import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Browser, BrowserType } from 'playwright-core';
import { firstLine } from './first-line.ts';
import { said } from '../policy/lint/finding.ts';
import { VisitError } from './visit-error.ts';

/** Names under which systems install Chromium and its relatives. */
const commands = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A Chromium that the system has, by `CHROMIUM_PATH` or `PATH`. */
function installed({ CHROMIUM_PATH, PATH = '' }: NodeJS.ProcessEnv): string | undefined {
  if (CHROMIUM_PATH) return CHROMIUM_PATH;
  return PATH.split(delimiter)
    .flatMap((folder) => commands.map((command) => join(folder, command)))
    .find(isProgram);
}

/** Loads playwright-core, which whoever measures brings along. */
async function loadChromium(): Promise<BrowserType> {
  try {
    return (await import('playwright-core')).chromium;
  } catch {
    const install = 'npm install --save-dev playwright-core';
    throw new VisitError(
      said(
        `playwright-core ist nicht installiert; es steuert den Browser: ${install}`,
        `playwright-core is not installed; it drives the browser: ${install}`,
      ),
    );
  }
}

/**
 * Starts a Chromium: the given program, else that of `CHROMIUM_PATH`, of `PATH`, or playwright's own. Throws
 * `VisitError` where there is none.
 */
export async function startChromium(program: string | undefined, process: NodeJS.Process): Promise<Browser> {
  const chromium = await loadChromium();
  const executablePath = program ?? installed(process.env);
  // The sandbox of Chromium does not start for root, whom it would have to protect from itself.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  try {
    return await chromium.launch({ args, ...(executablePath === undefined ? {} : { executablePath }) });
  } catch (error) {
    const install = 'npx playwright-core install chromium';
    throw new VisitError(
      said(
        `kein Chromium startet (${firstLine(error)}); nennen Sie eines mit --browser oder CHROMIUM_PATH, oder: ${install}`,
        `no Chromium starts (${firstLine(error)}); give one with --browser or CHROMIUM_PATH, or run: ${install}`,
      ),
    );
  }
}
