import type { Page } from 'playwright-core';
import { openSettings } from '../visitor/choices.ts';
import type { Layout } from '../visitor/layout.ts';
import type { Site } from './site.ts';
import { enter, type Visitor, type VisitorOptions } from '../visitor/visitor.ts';

/** A site in one layout, as the rules visit it. */
export interface Visit {
  readonly site: Site;
  readonly layout: Layout;
  /** The page before a choice. Shared by the rules, which leave it as it was. */
  banner(): Promise<Page>;
  /** The page with the settings open. Shared by the rules, which leave it as it was. */
  settings(): Promise<Page>;
  /** A visitor of the rule's own, who may do anything. */
  enter(options?: VisitorOptions): Promise<Visitor>;
  /** Sends all visitors away. */
  end(): Promise<void>;
}

/** Begins a visit. Nothing is opened before a rule asks for it. */
export function createVisit(site: Site, layout: Layout): Visit {
  const visitors: Visitor[] = [];
  let shared: Promise<Visitor> | undefined;
  let settings: Promise<Page> | undefined;

  async function newVisitor(options?: VisitorOptions): Promise<Visitor> {
    const visitor = await enter(site, layout, options);
    visitors.push(visitor);
    return visitor;
  }

  const share = (): Promise<Visitor> => (shared ??= newVisitor());

  async function openSharedSettings(): Promise<Page> {
    const page = await (await share()).openTab();
    await openSettings(page);
    return page;
  }

  return {
    site,
    layout,
    banner: async () => (await share()).page,
    settings: () => (settings ??= openSharedSettings()),
    enter: newVisitor,
    async end() {
      await Promise.all(visitors.map((visitor) => visitor.close()));
    },
  };
}
