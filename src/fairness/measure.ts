import type { Browser } from 'playwright-core';
import { firstLine } from '../visitor/first-line.ts';
import type { Layout } from '../visitor/layout.ts';
import { layoutName, layoutsOf } from './layouts.ts';
import type { Measured, Rule, Scope } from './rule.ts';
import { rules as allRules } from './rules.ts';
import { lookUpSite } from './site.ts';
import { createVisit, type Visit } from './visit.ts';

/** What is unfair, and the layout in which it was seen. */
interface Finding {
  readonly layout: string;
  readonly found: string;
}

/** What came of one rule. */
export interface Result {
  readonly rule: Rule;
  readonly outcome: 'fair' | 'unfair' | 'not measured';
  readonly findings: readonly Finding[];
  /** Why there was nothing to measure. */
  readonly why?: string | undefined;
  /** The number of layouts it was measured in. */
  readonly layouts: number;
}

/** What came of all rules on one page. */
export interface Report {
  readonly url: string;
  readonly languages: readonly string[];
  readonly results: readonly Result[];
}

/** What is measured. */
export interface MeasureOptions {
  readonly browser: Browser;
  readonly url: string;
  /** The languages wanted; all that the policy and the rules both know, unless given. */
  readonly languages?: readonly string[] | undefined;
  readonly rules?: readonly Rule[];
  /** One layout instead of all: a desk, light, in the first language. */
  readonly quick?: boolean | undefined;
  /** Called before each layout, for people who wait. */
  readonly progress?: (layout: string) => void;
}

/** A page that breaks under a rule is not fair; what the browser said becomes the finding. */
async function measure(rule: Rule, visit: Visit): Promise<Measured> {
  try {
    return await rule.measure(visit);
  } catch (error) {
    return [`could not be measured to the end: ${firstLine(error)}`];
  }
}

function resultOf(rule: Rule, measured: ReadonlyMap<Layout, Measured>): Result {
  const all = [...measured];
  const findings = all.flatMap(([layout, found]) =>
    'notMeasured' in found ? [] : found.map((it) => ({ layout: layoutName(layout), found: it })),
  );
  const reasons = all.flatMap(([, found]) => ('notMeasured' in found ? [found.notMeasured] : []));
  const none = reasons.length === all.length;
  return {
    rule,
    outcome: findings.length > 0 ? 'unfair' : none ? 'not measured' : 'fair',
    findings,
    why: none ? reasons[0] : undefined,
    layouts: all.length - reasons.length,
  };
}

/**
 * Measures a page by the rules of fairness, each in its layouts. Throws `VisitError` where the page has no center that
 * could be measured.
 */
export async function measureFairness(options: MeasureOptions): Promise<Report> {
  const { browser, url, rules = allRules, quick = false, progress } = options;
  const site = await lookUpSite(browser, url, options.languages);
  const measured = new Map(rules.map((rule) => [rule, new Map<Layout, Measured>()]));
  const isIn = (scope: Scope, layout: Layout): boolean =>
    layoutsOf(scope, site.languages).some((it) => layoutName(it) === layoutName(layout));
  for (const layout of layoutsOf(quick ? 'once' : 'every layout', site.languages)) {
    const here = rules.filter(({ scope }) => isIn(scope, layout));
    if (here.length === 0) continue;
    progress?.(layoutName(layout));
    const visit = createVisit(site, layout);
    try {
      for (const rule of here) measured.get(rule)!.set(layout, await measure(rule, visit));
    } finally {
      await visit.end();
    }
  }
  return { url, languages: site.languages, results: [...measured].map(([rule, found]) => resultOf(rule, found)) };
}
