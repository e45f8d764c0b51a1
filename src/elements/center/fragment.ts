import type { Center } from '../../center.ts';
import { viewOfFragment } from '../../stores/view.ts';

/** Opens the view that the end of the address names (`#privacy-settings`), if it names one. */
export function openFragment(center: Center | undefined): void {
  const view = viewOfFragment(location.hash);
  if (!view) return;
  const placed = view.name === 'notice' && document.querySelector('privacy-notice');
  if (!placed) return center?.open(view.name, view.target);
  // A notice that is a page of its own is read there, and what lay over it goes.
  placed.target = view.target ?? '';
  center?.close();
}

/** Opens what the end of the address names whenever it changes. Returns what ends it. */
export function followFragment(getCenter: () => Center | undefined): () => void {
  const follow = (): void => openFragment(getCenter());
  addEventListener('hashchange', follow);
  return () => removeEventListener('hashchange', follow);
}

/** A link to a view opens it again after it was closed: the address must not go on naming what is closed. */
export function dropFragment(): void {
  if (viewOfFragment(location.hash)) history.replaceState(history.state, '', location.pathname + location.search);
}
