import { controls, press, waysIn, type Action } from '../visitor/choices.ts';
import { allAre } from './decisions.ts';
import type { Visit } from './visit.ts';

/** More presses than this are no way. */
const furthest = 4;

/**
 * How many presses the shortest way takes until everything is accepted or refused, from the first sight of the page:
 * the answer itself where it can be seen, else the way into the settings. `Infinity` where there is none.
 */
export async function pressesTo(visit: Visit, action: Action & ('accept-all' | 'refuse-all')): Promise<number> {
  const { page } = await visit.enter();
  const wanted = action === 'accept-all' ? 'granted' : 'refused';
  for (let presses = 1; presses <= furthest; presses++) {
    const answer = controls(page, action);
    const way = (await answer.count()) > 0 ? answer : waysIn(page);
    if ((await way.count()) === 0) return Infinity;
    await press(page, way.first());
    if (await allAre(visit.site, page, wanted)) return presses;
  }
  return Infinity;
}
