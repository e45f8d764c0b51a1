import { loadableUrl, type PagePlace } from '../../policy/links.ts';

/** What an embed shows, and where the same can be seen without it. */
export interface Frame {
  readonly src: string;
  readonly link: string;
  /** What the frame may do (Permissions Policy). */
  readonly allow: string;
}

type Preset = (url: URL, host: string) => Partial<Frame> | undefined;

const youTubeHosts = new Set(['youtube.com', 'm.youtube.com', 'youtu.be', 'youtube-nocookie.com']);

/**
 * A film at YouTube, however its address is written. Its privacy-enhanced host sets no cookies before the film is
 * played; it still reads and stores on the device then, so it needs consent all the same.
 */
const youTube: Preset = (url, host) => {
  if (!youTubeHosts.has(host)) return undefined;
  const id = url.searchParams.get('v') ?? /^\/(?:embed\/|shorts\/|live\/)?([\w-]{6,})\/?$/.exec(url.pathname)?.[1];
  if (!id) return undefined;
  const start = /^\d+/.exec(url.searchParams.get('start') ?? url.searchParams.get('t') ?? '')?.[0];
  const film = encodeURIComponent(id);
  return {
    src: `https://www.youtube-nocookie.com/embed/${film}${start ? `?start=${start}` : ''}`,
    link: `https://www.youtube.com/watch?v=${film}${start ? `&t=${start}` : ''}`,
    allow: 'accelerometer; autoplay; encrypted-media; fullscreen; gyroscope; picture-in-picture; web-share',
  };
};

const isGoogleMaps = (url: URL, host: string): boolean =>
  host === 'maps.google.com' || (host === 'google.com' && url.pathname.startsWith('/maps'));

/** A map of Google's. A link to a search becomes a frame; a frame becomes a link to the search where it says what for. */
const googleMaps: Preset = (url, host) => {
  if (!isGoogleMaps(url, host)) return undefined;
  const query = url.searchParams.get('query') ?? url.searchParams.get('q');
  const isFrame = url.pathname.startsWith('/maps/embed') || url.searchParams.get('output') === 'embed';
  const search = query && encodeURIComponent(query);
  return {
    ...(!isFrame && search && { src: `https://maps.google.com/maps?q=${search}&output=embed` }),
    // The address of a frame shows nothing outside of one.
    link: search ? `https://www.google.com/maps/search/?api=1&query=${search}` : 'https://www.google.com/maps',
  };
};

/** A calendar at Calendly, told which page it stands in as its own script does. */
const calendly: Preset = (url, host) => {
  if (host !== 'calendly.com') return undefined;
  const frame = new URL(url);
  frame.searchParams.set('embed_domain', location.hostname);
  frame.searchParams.set('embed_type', 'Inline');
  return { src: frame.href, allow: 'fullscreen; payment' };
};

const presets: readonly Preset[] = [youTube, googleMaps, calendly];

/**
 * The frame for an address, with what is known of YouTube, Google Maps and Calendly, or as it stands; nothing for an
 * address that may not be loaded.
 */
export function frameOf(address: string, page: PagePlace): Frame | undefined {
  const url = address === '' ? undefined : loadableUrl(address, page);
  if (!url) return undefined;
  const host = url.hostname.replace(/^www\./, '');
  const known = presets.map((preset) => preset(url, host)).find((frame) => frame !== undefined);
  return { src: url.href, link: url.href, allow: 'fullscreen', ...known };
}
