import type { Action } from './actions.ts';
import { World } from './world.ts';

/** Lives through a sequence of actions and looks after each whether everything still holds. */
export function live(actions: readonly Action[]): void {
  const world = new World();
  world.check();
  for (const action of actions) {
    world.run(action);
    world.check();
  }
}
