import type { Browser } from 'playwright-core';
import type { PolicyLookup } from '../policy/lookup.ts';
import { desk } from '../visitor/layout.ts';
import { policyOnPage } from '../visitor/policy-on-page.ts';
import { said } from '../policy/lint/index.ts';
import { VisitError } from '../visitor/visit-error.ts';
import { enter } from '../visitor/visitor.ts';
import { lexicons } from './lexicon.ts';

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

/** Looks a page up: its policy and its languages. Throws `VisitError` where there is nothing that could be measured. */
export async function lookUpSite(browser: Browser, url: string, wanted?: readonly string[]): Promise<Site> {
  const visitor = await enter({ browser, url }, desk);
  const { lookup, source: policySrc } = await policyOnPage(visitor.page);
  await visitor.close();
  const languages = (wanted ?? lookup.policy.languages).filter((language) => Object.hasOwn(lexicons, language));
  if (languages.length === 0)
    throw new VisitError(
      said(
        `die Regeln lesen ${Object.keys(lexicons).join(' und ')}; ${url} spricht keines davon`,
        `the rules read ${Object.keys(lexicons).join(' and ')}; ${url} speaks neither`,
      ),
    );
  return { browser, url, lookup, languages, policySrc };
}
