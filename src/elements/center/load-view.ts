import type { Center } from '../../center.ts';
import type { View } from '../../stores/view.ts';
import { loadParts } from '../views.ts';

/** Loads what an opened view takes; closes it where there is nothing to show it in. */
export async function loadView(center: Center, { name }: View): Promise<void> {
  try {
    await loadParts(center, name);
  } catch {
    console.warn('privacy-center: the dialog could not be loaded; opening it again tries once more.');
    center.close();
  }
}
