/** What the desk asks of a receiver; `api.js` is the one over HTTP. */
export type DeskApi = Readonly<
  Record<
    'overview' | 'requests' | 'request' | 'change' | 'verify' | 'subject' | 'erase' | 'counts',
    (...given: never[]) => Promise<unknown>
  >
>;

/** The controller's desk: signed out it asks for the key, signed in it shows everything. */
export function createDesk(options: {
  readonly createApi: (key: string) => DeskApi;
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
}): HTMLElement;
