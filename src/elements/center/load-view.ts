import type { Center } from '../../center.ts';
import type { View } from '../../stores/view.ts';
import { defineElements } from '../registry.ts';
import { viewElements } from '../views.ts';

/** Loads all that a view takes at once, instead of one after the other. */
export async function loadView(center: Center, { name }: View): Promise<void> {
  const { tag, layer } = viewElements[name];
  void center.completePolicy();
  void center.completeWords(layer);
  // That the view does not come is said in the dialog.
  defineElements(tag).catch(() => undefined);
  try {
    await defineElements('privacy-dialog');
  } catch {
    console.warn('privacy-center: the dialog could not be loaded; opening it again tries once more.');
    center.close();
  }
}
