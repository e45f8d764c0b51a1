import type { Center, Integration } from '../center.ts';
import type { PolicyLookup } from '../policy/lookup.ts';
import { readRecord, writeRecord, type ConsentRecord } from '../stores/consent/record.ts';
import { essential } from '../stores/consent/replay.ts';
import { parseObject } from '../stores/consent/stored.ts';

const start = '#privacy-choices=';

/** In milliseconds: as long as a page may take to load, too short to be passed on. */
const validFor = 120_000;

/** In characters; a longer record is not handed over, and the sister domain asks. */
const longest = 100_000;

const encode = (text: string): string => {
  const bytes = String.fromCharCode(...new TextEncoder().encode(text));
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
};

function decode(text: string): string | undefined {
  try {
    const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder().decode(Uint8Array.from(bytes, (character) => character.charCodeAt(0)));
  } catch {
    return undefined;
  }
}

/** Where a link is followed from and arrives, and when. */
export interface Arrival {
  /** The fragment with its `#`. */
  readonly fragment: string;
  /** The host that was arrived at. */
  readonly host: string;
  /** `document.referrer`: the browser's own word on where the person comes from. */
  readonly referrer: string;
  /** In milliseconds since 1970. */
  readonly now: number;
}

/** The host of a secure address: on any other, whoever is on the way can write the page, and read what a link carries. */
const hostOf = (url: string): string | undefined =>
  URL.canParse(url) && new URL(url).protocol === 'https:' ? new URL(url).hostname : undefined;

function lookupOf(center: Center): PolicyLookup | undefined {
  const state = center.$policy.get();
  return state.status === 'ready' ? state.lookup : undefined;
}

/**
 * A link to a sister domain of the policy with the present choices in its fragment, which browsers do not send to servers.
 * The link itself where there is nothing to hand over or the domain is none of the policy's. @param now in milliseconds
 */
export function handOverLink(center: Center, link: string, now: number): string {
  const policy = lookupOf(center)?.policy;
  const record = center.$consent.get()?.record;
  const to = hostOf(link);
  if (!policy || !record || record.decisions.size === 0 || to === undefined) return link;
  if (!policy.consent?.sisterDomains?.includes(to)) return link;
  const stored = writeRecord(essential(record), policy.id);
  if (stored.length > longest) return link;
  return link.replace(/#.*$/s, '') + start + encode(JSON.stringify({ to, at: now, stored }));
}

/**
 * What is taken from anybody: refusals of services that there are, as if they were given now. The names of the record stay
 * the browser's own: a stranger could give the same to many people, and know them again by it.
 */
function refusalsOf(
  { decisions }: ConsentRecord,
  own: ConsentRecord,
  lookup: PolicyLookup,
  now: number,
): ConsentRecord {
  const latest = now + lookup.validity.refused;
  const refusals = [...decisions]
    .filter(([id, { granted }]) => !granted && lookup.services.has(id))
    .map(([id, it]) => [id, { ...it, at: Math.min(it.at, now), until: Math.min(it.until, latest) }] as const);
  return { ...own, decisions: new Map(refusals), events: [] };
}

/**
 * What a link has handed over. It must be meant for this host and be two minutes old at the most. A grant counts only if the
 * browser says that the person comes from a sister domain, because anybody can write a link; a refusal is taken from anyone.
 */
export function handedOver(center: Center, { fragment, host, referrer, now }: Arrival): ConsentRecord | undefined {
  const lookup = lookupOf(center);
  const own = center.$consent.get()?.record;
  const sisters = lookup?.policy.consent?.sisterDomains;
  if (!lookup || !own || !sisters || !fragment.startsWith(start)) return undefined;
  const message = parseObject(decode(fragment.slice(start.length)) ?? '');
  if (!message || message['to'] !== host || typeof message['stored'] !== 'string') return undefined;
  const age = now - Number(message['at']);
  if (!(age >= 0 && age <= validFor)) return undefined;
  const record = readRecord(message['stored'], lookup.policy.id);
  return record && !sisters.includes(hostOf(referrer) ?? '') ? refusalsOf(record, own, lookup, now) : record;
}

function arrive(center: Center, now: number): void {
  const { hash: fragment, hostname: host, pathname, search } = location;
  if (!fragment.startsWith(start)) return;
  // At once, so that nobody bookmarks or passes on what is theirs alone.
  history.replaceState(history.state, '', pathname + search);
  const record = handedOver(center, { fragment, host, referrer: document.referrer, now });
  if (record) center.adopt(record, { act: 'merge', surface: 'link' });
}

function leave(center: Center, event: Event, now: number): void {
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  if (!link || event.defaultPrevented) return;
  const { href } = link;
  const handing = handOverLink(center, href, now);
  if (handing === href) return;
  link.href = handing;
  // The browser reads the address when the event is over.
  setTimeout(() => (link.href = href));
}

/**
 * Hands the choices over to the sister domains that the policy lists (`consent.sisterDomains`; they share the policy's id):
 * a link there carries them, and the page that opens takes them in and cleans its address. @param now the time in
 * milliseconds since 1970
 */
export function createHandOver(now: () => number = Date.now): Integration {
  return {
    name: 'hand-over',
    connect(center) {
      const stop = new AbortController();
      const { signal } = stop;
      const onClick = (event: Event): void => leave(center, event, now());
      void center.ready.then(() => {
        if (!signal.aborted) arrive(center, now());
      });
      for (const type of ['click', 'auxclick']) document.addEventListener(type, onClick, { capture: true, signal });
      return () => stop.abort();
    },
  };
}
