import { createCenter } from 'privacy-center';
import type { SvelteHTMLElements } from 'svelte/elements';

type Root = SvelteHTMLElements['privacy-center'];
type Service = SvelteHTMLElements['privacy-service'];

const center = createCenter({ policySrc: '/data-use.json' });

export const right: Root = {
  'policy-src': '/data-use.json',
  'banner-placement': 'corner',
  class: 'one',
  center,
  'onprivacy-consent-changed': ({ changes }) => changes.map(({ service }) => service.length),
};
export const service: Service = { service: 'youtube', level: '2', open: true };

// @ts-expect-error -- there is no such place
export const place: Root = { 'banner-placement': 'top' };
// @ts-expect-error -- it is called policy-src
export const name: Root = { 'polcy-src': '/data-use.json' };
// @ts-expect-error -- an id is a text
export const id: Service = { service: 3 };
// @ts-expect-error -- it is another event
export const event: Root = { 'onprivacy-ready': (it: MouseEvent) => it };
