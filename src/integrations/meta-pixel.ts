import type { Center, Integration } from '../center.ts';
import { followService } from './allowed/allowed.ts';

/** What `metaPixel` takes. */
export interface MetaPixelOptions {
  /** The policy's service for the Meta Pixel. */
  readonly service: string;
}

/**
 * Meta Pixel: the script is to be gated, because it is fetched from Meta even while consent is revoked. A pixel that
 * has been loaded is told of a withdrawal (`revoke`) and of a new grant. No queue is made: Meta's own snippet would take
 * it for a pixel that is loaded already. Its `<noscript>` picture has no place beside a consent: leave it out.
 */
export function metaPixel({ service }: MetaPixelOptions): Integration {
  const name = 'meta-pixel';
  return {
    name,
    connect: (center: Center) =>
      followService(center, { name, service }, (allowed) => {
        const { fbq } = globalThis as { fbq?: unknown };
        if (typeof fbq === 'function') fbq('consent', allowed ? 'grant' : 'revoke');
      }),
  };
}
