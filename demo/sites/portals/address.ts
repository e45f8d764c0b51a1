import { atom, type ReadableAtom } from 'nanostores';

/** Where a person is inside the portal. */
interface Place {
  /** Below the portal's base, with a slash in front. */
  readonly path: string;
  readonly query: URLSearchParams;
}

/** The address bar of a portal. */
export interface Address {
  readonly $place: ReadableAtom<Place>;
  /** The whole path of a page of the portal. */
  to(path: string): string;
  go(path: string): void;
  /** Goes there without leaving a step to come back to. */
  replace(path: string): void;
}

const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** Keeps the address and the pages together: links of the portal change the page without loading a new document. */
export function createAddress(base: string): Address {
  const read = (): Place => ({
    path: `/${location.pathname.slice(base.length).replace(/^\/+/, '')}`,
    query: new URLSearchParams(location.search),
  });
  const $place = atom(read());
  const to = (path: string): string => base + path;

  addEventListener('popstate', () => $place.set(read()));
  document.addEventListener('click', (event) => {
    // Links inside the privacy center's elements lead to pages of the portal as well.
    const link = event.composedPath().find((it) => it instanceof HTMLAnchorElement);
    if (!link || event.defaultPrevented || !isPlainClick(event) || link.target !== '') return;
    const { origin, pathname, search, hash } = link;
    if (origin !== location.origin || !pathname.startsWith(`${base}/`) || hash !== '') return;
    event.preventDefault();
    history.pushState(null, '', pathname + search);
    $place.set(read());
  });

  return {
    $place,
    to,
    go(path) {
      history.pushState(null, '', to(path));
      $place.set(read());
    },
    replace(path) {
      history.replaceState(null, '', to(path));
      $place.set(read());
    },
  };
}
