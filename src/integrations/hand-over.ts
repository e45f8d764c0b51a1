import type { Center, Integration } from '../center.ts';
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

function policyOf(center: Center) {
  const state = center.$policy.get();
  return state.status === 'ready' ? state.lookup.policy : undefined;
}

/**
 * A link to a sister domain of the policy with the present choices in its fragment, which browsers do not send to servers.
 * The link itself where there is nothing to hand over or the domain is none of the policy's. @param now in milliseconds
 */
export function handOverLink(center: Center, link: string, now: number): string {
  const policy = policyOf(center);
  const record = center.$consent.get()?.record;
  const to = hostOf(link);
  if (!policy || !record || record.decisions.size === 0 || to === undefined) return link;
  if (!policy.consent?.sisterDomains?.includes(to)) return link;
  const stored = writeRecord(essential(record), policy.id);
  if (stored.length > longest) return link;
  return link.replace(/#.*$/s, '') + start + encode(JSON.stringify({ to, at: now, stored }));
}

/** A record with its refusals alone: it grants nothing and takes no refusal away. */
function withoutGrants({ id, subject, version, decisions }: ConsentRecord): ConsentRecord {
  const refusals = [...decisions].filter(([, { granted }]) => !granted);
  return { id, subject, version, decisions: new Map(refusals), events: [] };
}

/**
 * What a link has handed over. It must be meant for this host and be two minutes old at the most. A grant counts only if the
 * browser says that the person comes from a sister domain, because anybody can write a link; a refusal is taken from anyone.
 */
export function handedOver(center: Center, { fragment, host, referrer, now }: Arrival): ConsentRecord | undefined {
  const policy = policyOf(center);
  const sisters = policy?.consent?.sisterDomains;
  if (!policy || !sisters || !fragment.startsWith(start)) return undefined;
  const message = parseObject(decode(fragment.slice(start.length)) ?? '');
  if (!message || message['to'] !== host || typeof message['stored'] !== 'string') return undefined;
  const age = now - Number(message['at']);
  if (!(age >= 0 && age <= validFor)) return undefined;
  const record = readRecord(message['stored'], policy.id);
  return record && !sisters.includes(hostOf(referrer) ?? '') ? withoutGrants(record) : record;
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
