import { atom, type ReadableAtom } from 'nanostores';

/** The views of a privacy center: one word each, which is also the address fragment (`#privacy-settings`). */
export const views = ['settings', 'rights', 'newsletter', 'notice', 'record'] as const;

/** A view of the center. */
export type ViewName = (typeof views)[number];

/** What is open, and what in it is meant: a service or an activity by its id. */
export interface View {
  readonly name: ViewName;
  readonly target?: string | undefined;
}

/** Which view is open, and whether the banner was put away for this page. */
export interface ViewStore {
  /** The open view, or nothing. */
  readonly $view: ReadableAtom<View | undefined>;
  /** The banner was closed without a choice: it stays away until the next page, and nothing is decided. */
  readonly $bannerClosed: ReadableAtom<boolean>;
  /** Opens a view, at a part of it where one is named. */
  open(name: ViewName, target?: string): void;
  /** Closes the view that is open. */
  close(): void;
  /** Closes the banner without an answer, until the page is left. */
  closeBanner(): void;
}

/** Creates the view store of one center. */
export function createViewStore(): ViewStore {
  const $view = atom<View | undefined>(undefined);
  const $bannerClosed = atom(false);
  return {
    $view,
    $bannerClosed,
    open: (name, target) => $view.set({ name, target }),
    close: () => $view.set(undefined),
    closeBanner: () => $bannerClosed.set(true),
  };
}

/** The view that an address fragment asks for: `#privacy-settings` or `#privacy-settings/youtube`. */
export function viewOfFragment(fragment: string): View | undefined {
  const found = /^#privacy-([a-z]+)(?:\/(.{1,2048}))?$/.exec(fragment);
  const name = views.find((view) => view === found?.[1]);
  return name && { name, target: found?.[2] };
}
