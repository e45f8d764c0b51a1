import type { Page } from 'playwright-core';
import type { Clock } from '../ports/clock.ts';
import { answerAll } from '../visitor/choices.ts';
import { goTo } from '../visitor/go-to.ts';
import { desk } from '../visitor/layout.ts';
import { enter, type Place, type Visitor } from '../visitor/visitor.ts';
import type { Phase } from './phases.ts';
import type { SeenItem, SeenRequest, Visited } from './seen.ts';
import { merged, storedNow } from './stored.ts';

/** How a visit is made. */
export interface VisitPlan {
  readonly place: Place;
  readonly phase: Phase;
  /** The pages to follow, the first one left out. */
  readonly pages: readonly string[];
  readonly hasCenter: boolean;
  /** CSS selectors of the buttons of a site whose choices are not ours. */
  readonly buttons: { readonly refused?: string | undefined; readonly accepted?: string | undefined };
  readonly clock: Clock;
  readonly progress: (page: string) => void;
}

/** In milliseconds; pages that never stop asking for something are left after this time. */
const patience = 5000;

/** Scrolls a little, as people do, and waits until the page asks for nothing more. */
async function settle(page: Page): Promise<void> {
  await page.mouse.wheel(0, 600);
  await page.waitForLoadState('networkidle', { timeout: patience }).catch(() => undefined);
}

async function answer({ page }: Visitor, { phase, buttons }: VisitPlan): Promise<void> {
  if (phase === 'before') return;
  const button = buttons[phase];
  if (button === undefined) await answerAll(page, phase === 'accepted' ? 'accept-all' : 'refuse-all');
  else await page.locator(button).filter({ visible: true }).first().click();
}

/**
 * Opens the site with a fresh browser, answers, opens the page once more and follows the others. What was asked for and
 * stored before the answer belongs to the visit without one, and is left out here unless it still lies there.
 */
export async function visit(plan: VisitPlan): Promise<Visited> {
  const { place, phase, pages, hasCenter, clock, progress } = plan;
  progress(place.url);
  const visitor = await enter(place, desk, { withoutCenter: !hasCenter });
  const { context, page, requests } = visitor;
  const [items, asked, opened]: [SeenItem[], SeenRequest[], string[]] = [[], [], []];
  let from = 0;

  async function look(): Promise<void> {
    await settle(page);
    items.push(...(await storedNow(context, page, clock.now() / 1000)));
    const made = requests.slice(from).filter(({ stopped, address }) => !stopped && /^(https?|wss?):/.test(address));
    asked.push(...made.map((it) => ({ ...it, page: page.url() })));
    from = requests.length;
    if (!opened.includes(page.url())) opened.push(page.url());
  }

  try {
    if (phase !== 'before') {
      await settle(page);
      from = requests.length;
      await answer(visitor, plan);
      await settle(page);
      await page.reload();
    }
    await look();
    for (const address of pages) {
      progress(address);
      await goTo(page, address);
      await look();
    }
    return { phase, pages: opened, items: merged(items), requests: asked };
  } finally {
    await visitor.close();
  }
}
