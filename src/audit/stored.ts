import type { BrowserContext, Frame, Page } from 'playwright-core';
import { storedItems } from '../visitor/in-page/center.ts';
import type { SeenItem } from './seen.ts';

const clearedByHand = { 'local-storage': Infinity, 'session-storage': 0, 'indexed-db': Infinity, cache: Infinity };

const withoutDot = (domain: string): string => domain.replace(/^\./, '');

/** A frame may be gone before it has answered, or have no storage at all (`data:`, sandboxed). */
const itemsOf = (frame: Frame): ReturnType<typeof storedItems> => frame.evaluate(storedItems).catch(() => []);

/** Everything that lies in the browser now: cookies of every host, and what the frames of the page keep. @param now in seconds since 1970 */
export async function storedNow(context: BrowserContext, page: Page, now: number): Promise<readonly SeenItem[]> {
  const cookies = (await context.cookies()).map(({ name, domain, expires }): SeenItem => ({
    kind: 'cookie',
    name,
    host: withoutDot(domain),
    lifetime: expires < 0 ? 0 : expires - now,
    page: page.url(),
  }));
  const frames = page.frames().filter((frame) => /^https?:/.test(frame.url()));
  const items = await Promise.all(
    frames.map(async (frame) =>
      (await itemsOf(frame)).map(({ kind, name }): SeenItem => ({
        kind,
        name,
        host: new URL(frame.url()).hostname,
        lifetime: clearedByHand[kind],
        page: page.url(),
      })),
    ),
  );
  return [...cookies, ...items.flat()];
}

/** Each item once, with the longest lifetime and the first page. */
export function merged(items: readonly SeenItem[]): readonly SeenItem[] {
  const found = new Map<string, SeenItem>();
  for (const it of items) {
    const key = [it.kind, it.host, it.name].join('\n');
    const known = found.get(key);
    found.set(key, known ? { ...known, lifetime: Math.max(known.lifetime, it.lifetime) } : it);
  }
  return [...found.values()];
}
