import type { PrivacyCenter } from '../../src/elements/center/center.ts';
import type { ViewName } from '../../src/stores/view.ts';
import { find, settled } from '../fixtures/page.ts';
import { renderedIn } from './flat-tree.ts';

/** Details may stand in details, and what is in them may be rendered only once they are open. */
const deepest = 3;

/** Opens a view with everything in it unfolded. Answers the dialog it stands in. */
export async function unfold(root: PrivacyCenter, view: ViewName): Promise<Element> {
  root.center?.open(view);
  await settled(root);
  const dialog = find(root, 'privacy-dialog');
  for (let depth = 0; depth < deepest; depth++) {
    for (const it of renderedIn(dialog)) if (it instanceof HTMLDetailsElement) it.open = true;
    await new Promise(requestAnimationFrame);
    await settled(root);
  }
  return dialog;
}
