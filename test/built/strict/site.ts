import { globSync, readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { startBrowser, startServer, type TestServer } from '../../fixtures/browser.ts';

/** The strictest policy that a page can have and still use the built files: itself, two trusted policies, nothing inline. */
export const strictPolicy = Object.entries({
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'connect-src': "'self'",
  'frame-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'lit-html privacy-gate',
})
  .map(([name, value]) => `${name} ${value}`)
  .join('; ');

/** A page of a strict site, and everything that was wrong on it so far. */
export interface StrictPage {
  readonly page: Page;
  readonly faults: readonly string[];
  close(): Promise<void>;
}

/** A site of the built files. */
export interface StrictSite {
  /** Opens a page with this markup in its head and body. */
  open(head: string, body: string, options?: BrowserContextOptions & { path?: string }): Promise<StrictPage>;
  readonly server: TestServer;
  close(): Promise<void>;
}

declare global {
  /** Carries what a browser says about a content policy out of the page, from frames too. */
  function tellFault(text: string): Promise<void>;
}

function listen(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    void tellFault(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample} (${event.sourceFile})`);
  });
  // A person would have to answer the browser's own dialog.
  globalThis.print = () => undefined;
}

/** Requests of the desks are answered as by a receiver that does not exist; that is no fault of the page. */
const isOfNetwork = (text: string): boolean => text.startsWith('Failed to load resource');

/** Serves `dist/` and the demo's policies, and opens pages under the strict policy. */
export async function startStrictSite(): Promise<StrictSite> {
  const [browser, server]: [Browser, TestServer] = await Promise.all([startBrowser(), startServer()]);
  for (const file of globSync(['dist/privacy-*.js', 'dist/parts/*.js', 'dist/locales/**/*.js']))
    server.replies.set(`/${file}`, readFileSync(file, 'utf8'));
  server.replies.set('/policy.json', readFileSync('demo/policies/marketplace.json', 'utf8'));

  return {
    server,
    async open(head, body, { path = '', ...options } = {}) {
      const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Strict</title>${head}</head><body>${body}</body></html>`;
      server.replies.set('/strict', { body: html, headers: { 'content-security-policy': strictPolicy } });
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const faults: string[] = [];
      await page.exposeFunction('tellFault', (text: string) => void faults.push(text));
      page.on('pageerror', ({ message }) => faults.push(message));
      page.on('console', (message) => {
        if (message.type() === 'error' && !isOfNetwork(message.text())) faults.push(message.text());
      });
      await page.addInitScript(listen);
      await page.goto(`${server.origin}/strict${path}`);
      return { page, faults, close: () => context.close() };
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
