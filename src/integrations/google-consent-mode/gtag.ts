/** Google's command queue. */
export interface Gtag {
  gtag(...command: readonly unknown[]): void;
  /** Whether a command that begins like this is in the queue. */
  said(...start: readonly unknown[]): boolean;
  /** Whether a tag or the tag manager has been there already. */
  isRunning(): boolean;
}

/** The page's data layer, made if there is none. It is shared with Google's tags. */
export function dataLayerOf(name = 'dataLayer'): unknown[] {
  const page = globalThis as Record<string, unknown>;
  if (!Array.isArray(page[name])) page[name] = [];
  return page[name] as unknown[];
}

/** The command queue on a data layer. */
export function createGtag(dataLayer?: string): Gtag {
  const queue = dataLayerOf(dataLayer);
  const said: Gtag['said'] = (...start) =>
    queue.some((entry) => start.every((word, at) => (entry as ArrayLike<unknown> | undefined)?.[at] === word));
  return {
    said,
    isRunning: () =>
      said('config') ||
      said('event') ||
      queue.some((entry) => (entry as { event?: unknown } | undefined)?.event === 'gtm.js'),
    gtag() {
      // eslint-disable-next-line prefer-rest-params -- Google's tags tell commands from other entries by this very object
      queue.push(arguments);
    },
  };
}
