import { deleteCookie } from '../cookie-cleaner/cookies.ts';
import type { FormerPlace } from './former-tool.ts';

function readCookie(name: string): string | undefined {
  const start = `${name}=`;
  const found = document.cookie.split('; ').find((pair) => pair.startsWith(start));
  return found?.slice(start.length);
}

/** The raw text at a place; nothing where there is none or it cannot be read. */
export function readPlace({ kind, name }: FormerPlace): string | undefined {
  try {
    return kind === 'cookie' ? readCookie(name) : (localStorage.getItem(name) ?? undefined);
  } catch {
    return undefined;
  }
}

/** Takes the text away; answers whether it is gone. */
export function clearPlace(place: FormerPlace): boolean {
  try {
    if (place.kind === 'cookie') return deleteCookie(place.name);
    localStorage.removeItem(place.name);
    return readPlace(place) === undefined;
  } catch {
    return false;
  }
}
