import type { Browser } from 'playwright-core';
import { createLookup, type PolicyLookup } from '../policy/lookup.ts';
import { parsePolicy } from '../policy/parse.ts';
import { FairnessError } from './fairness-error.ts';
import { policyInForce } from './in-page/center.ts';
import { viewports } from './layouts.ts';
import { lexicons } from './lexicon.ts';
import { enter } from './visitor.ts';

/** A page with a center that is to be measured. */
export interface Site {
  readonly browser: Browser;
  readonly url: string;
  readonly lookup: PolicyLookup;
  /** The languages of its policy that the rules can read; the first is the policy's first. */
  readonly languages: readonly string[];
  /** Where its policy is loaded from, if it is. */
  readonly policySrc: string | undefined;
}

/** Looks a page up: its policy and its languages. Throws `FairnessError` where there is nothing that could be measured. */
export async function lookUpSite(browser: Browser, url: string, wanted?: readonly string[]): Promise<Site> {
  const visitor = await enter({ browser, url }, { viewport: viewports[2]!, theme: 'light', language: '' });
  const json = await visitor.page.evaluate(policyInForce);
  const source = await visitor.page.locator('privacy-center').first().getAttribute('policy-src');
  const policySrc = source === null ? undefined : new URL(source, visitor.page.url()).href;
  await visitor.close();
  const parsed = parsePolicy(json);
  if (!parsed.ok) throw new FairnessError(`the policy of ${url} cannot be read`);
  const languages = (wanted ?? parsed.policy.languages).filter((language) => Object.hasOwn(lexicons, language));
  if (languages.length === 0)
    throw new FairnessError(`the rules read ${Object.keys(lexicons).join(' and ')}; ${url} speaks neither`);
  return { browser, url, lookup: createLookup(parsed.policy), languages, policySrc };
}
