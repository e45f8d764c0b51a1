import type { Page } from 'playwright-core';
import { said } from '../policy/lint/finding.ts';
import { createLookup, type PolicyLookup } from '../policy/lookup.ts';
import { parsePolicy } from '../policy/parse.ts';
import { policyInForce } from './in-page/center.ts';
import { VisitError } from './visit-error.ts';

/** The policy of a page's center. */
export interface PolicyOnPage {
  readonly lookup: PolicyLookup;
  /** Where it is loaded from, if it is. */
  readonly source: string | undefined;
}

/** Reads the policy in force from a page whose center is ready. Throws `VisitError` where it cannot be read. */
export async function policyOnPage(page: Page): Promise<PolicyOnPage> {
  const parsed = parsePolicy(await page.evaluate(policyInForce));
  if (!parsed.ok)
    throw new VisitError(
      said(`die Policy von ${page.url()} ist nicht lesbar`, `the policy of ${page.url()} cannot be read`),
    );
  const source = await page.locator('privacy-center').first().getAttribute('policy-src');
  return {
    lookup: createLookup(parsed.policy),
    source: source === null ? undefined : new URL(source, page.url()).href,
  };
}
