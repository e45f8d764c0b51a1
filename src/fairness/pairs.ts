import type { Locator, Page } from 'playwright-core';
import { controls, layers, type Layer } from '../visitor/choices.ts';
import type { Visit } from './visit.ts';

/** Yes and no in one layer, where both can be seen. */
export interface Pair {
  readonly layer: Layer;
  readonly page: Page;
  readonly accept: Locator;
  readonly refuse: Locator;
}

/** The page of a layer, in front: what moves does not move in the background. */
export async function pageOf(visit: Visit, layer: Layer): Promise<Page> {
  const page = await (layer === 'banner' ? visit.banner() : visit.settings());
  await page.bringToFront();
  return page;
}

/** The pairs of yes and no that a person meets. */
export async function pairsOf(visit: Visit): Promise<readonly Pair[]> {
  const pairs: Pair[] = [];
  for (const layer of layers) {
    const page = await pageOf(visit, layer);
    const [accept, refuse] = [controls(page, 'accept-all', layer), controls(page, 'refuse-all', layer)];
    if ((await accept.count()) > 0 && (await refuse.count()) > 0)
      pairs.push({ layer, page, accept: accept.first(), refuse: refuse.first() });
  }
  return pairs;
}

/** What is said where there is no pair to compare. */
export const noPair = { notMeasured: 'yes and no are nowhere to be seen together' } as const;
