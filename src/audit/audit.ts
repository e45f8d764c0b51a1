import type { Browser } from 'playwright-core';
import { said } from '../policy/lint/index.ts';
import type { PolicyLookup } from '../policy/lookup.ts';
import { systemClock, type Clock } from '../ports/clock.ts';
import { firstLine } from '../visitor/first-line.ts';
import { desk } from '../visitor/layout.ts';
import { nextPages } from '../visitor/pages.ts';
import { policyOnPage } from '../visitor/policy-on-page.ts';
import { NoCenterError, VisitError } from '../visitor/visit-error.ts';
import { enter, type Place } from '../visitor/visitor.ts';
import { checks } from './checks.ts';
import { tracesOf, type Trace } from './evidence.ts';
import type { AuditFinding } from './finding.ts';
import { createOwners } from './owners.ts';
import { phases, type Phase } from './phases.ts';
import type { NotVisited, Visited } from './seen.ts';
import { visit, type VisitPlan } from './visit.ts';

/** What is audited. */
export interface AuditOptions {
  readonly browser: Browser;
  readonly url: string;
  /** The policy to compare with; the page's own without it. */
  readonly lookup?: PolicyLookup | undefined;
  /** How many further pages are followed. */
  readonly pages: number;
  readonly buttons?: VisitPlan['buttons'];
  readonly clock?: Clock;
  /** Called before each page, for people who wait. */
  readonly progress?: (phase: Phase | 'first look', page: string) => void;
}

/** What came of an audit. */
export interface Audit {
  readonly url: string;
  /** Where the address led to. */
  readonly landed: string;
  readonly policy: { readonly id: string; readonly version: string; readonly source?: string | undefined };
  readonly visits: readonly Visited[];
  readonly traces: readonly Trace[];
  readonly findings: readonly AuditFinding[];
}

interface FirstLook {
  readonly landed: string;
  readonly pages: readonly string[];
  readonly hasCenter: boolean;
  readonly lookup: PolicyLookup;
  readonly source?: string | undefined;
}

async function lookAround(place: Place, withoutCenter: boolean, { lookup, pages }: AuditOptions): Promise<FirstLook> {
  const visitor = await enter(place, desk, { withoutCenter });
  try {
    const { page } = visitor;
    const own = lookup ? { lookup, source: undefined } : await policyOnPage(page);
    return { landed: page.url(), pages: await nextPages(page, pages), hasCenter: !withoutCenter, ...own };
  } finally {
    await visitor.close();
  }
}

/** A page without a center can be audited by a policy that is brought along. */
async function firstLook(place: Place, options: AuditOptions): Promise<FirstLook> {
  try {
    return await lookAround(place, false, options);
  } catch (error) {
    if (!(error instanceof NoCenterError)) throw error;
    if (options.lookup) return lookAround(place, true, options);
    throw new VisitError(
      said(
        `${error.said.de}; nennen Sie seine Policy mit --policy DATEI`,
        `${error.said.en}; give its policy with --policy FILE`,
      ),
    );
  }
}

/**
 * Visits a site before an answer, after refusing and after accepting, each time with a fresh browser, and compares what it
 * stores and asks for with its policy. Throws `VisitError` where the site does not open or has no policy.
 */
export async function auditSite(options: AuditOptions): Promise<Audit> {
  const { browser, url, buttons = {}, clock = systemClock, progress } = options;
  const place: Place = { browser, url };
  progress?.('first look', url);
  const { landed, pages, hasCenter, lookup, source } = await firstLook(place, options);
  const visits: Visited[] = [];
  const notVisited: NotVisited[] = [];
  for (const phase of lookup.optional.length > 0 ? phases : (['before'] as const)) {
    if (phase !== 'before' && !hasCenter && buttons[phase] === undefined) {
      notVisited.push({ phase, reason: '' });
      continue;
    }
    const plan: VisitPlan = {
      place,
      phase,
      pages,
      hasCenter,
      buttons,
      clock,
      progress: (page) => progress?.(phase, page),
    };
    try {
      visits.push(await visit(plan));
    } catch (error) {
      if (phase === 'before' || error instanceof VisitError) throw error;
      notVisited.push({ phase, reason: firstLine(error) });
    }
  }
  const { id, version } = lookup.policy;
  const traces = tracesOf(visits, createOwners(lookup, landed));
  const evidence = { lookup, visits, notVisited, traces };
  return {
    url,
    landed,
    policy: { id, version, source },
    visits,
    traces,
    findings: checks.flatMap((check) => check(evidence)),
  };
}
