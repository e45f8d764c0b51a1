/**
 * What can be asked of a center through its root element. Each function runs in the page and so uses nothing from
 * outside itself.
 */

interface PageCenter {
  readonly $policy: { get(): { readonly status: string; readonly lookup?: { readonly policy: unknown } } };
  readonly $firstWords: { get(): { readonly language: string } | undefined };
  stateOf(id: string): string;
  allows(id: string): boolean;
  isOn(id: string): boolean;
  /** Not in a center of an earlier release. */
  completePolicy?(): unknown;
}

/** The gate in a page's head. */
interface PageGate {
  allows(id: string): boolean;
}

/** The root element of a center, as far as it is needed here. */
export interface Root extends HTMLElement {
  readonly center?: PageCenter;
}

/** Wakes a center that the gate has not loaded because nothing is left to do: the gate is asked for what nobody has answered. */
export const wake = (): void => void (globalThis as { privacyGate?: PageGate }).privacyGate?.allows('');

/** How far a center is: `none` (no such element), `loading`, `failed` or `ready`. */
export function statusOf(language: string): string {
  const root = document.querySelector<Root>('privacy-center');
  if (!root) return 'none';
  if (language !== '' && root.lang !== language) root.lang = language;
  // Asked from an index, a page loads its policy when it is needed: here it is.
  void root.center?.completePolicy?.();
  const status = root.center?.$policy.get().status ?? 'loading';
  const words = root.center?.$firstWords.get();
  return status === 'ready' && !words ? 'loading' : status;
}

/** The language that a center speaks. */
export const spokenLanguage = (): string =>
  document.querySelector<Root>('privacy-center')?.center?.$firstWords.get()?.language ?? '';

/** The policy in force, as JSON. */
export const policyInForce = (): string =>
  JSON.stringify(document.querySelector<Root>('privacy-center')!.center!.$policy.get().lookup!.policy);

/** What has been decided for services: `undecided`, `granted` or `refused`. */
export function statesOf(ids: readonly string[]): Record<string, string> {
  const { center } = document.querySelector<Root>('privacy-center')!;
  return Object.fromEntries(ids.map((id) => [id, center!.stateOf(id)]));
}

/** Which services may run. */
export function allowedOf(ids: readonly string[]): string[] {
  const { center } = document.querySelector<Root>('privacy-center')!;
  return ids.filter((id) => center!.allows(id));
}

/** Something that lies in the browser for the origin of a document. */
export interface StoredItem {
  readonly kind: 'local-storage' | 'session-storage' | 'indexed-db' | 'cache';
  readonly name: string;
}

/** Everything that lies in the browser for this document, cookies left out. A document may be refused a store; then it has none. */
export async function storedItems(): Promise<StoredItem[]> {
  const namesIn: Record<StoredItem['kind'], () => string[] | Promise<string[]>> = {
    'local-storage': () => Object.keys(localStorage),
    'session-storage': () => Object.keys(sessionStorage),
    'indexed-db': async () => ((await indexedDB.databases?.()) ?? []).flatMap(({ name }) => name ?? []),
    cache: async () => (await globalThis.caches?.keys()) ?? [],
  };
  const items: StoredItem[] = [];
  for (const kind of Object.keys(namesIn) as StoredItem['kind'][]) {
    try {
      items.push(...(await namesIn[kind]()).map((name) => ({ kind, name })));
    } catch {
      continue;
    }
  }
  return items;
}
