import type { Center, Integration } from '../center.ts';
import { followService } from './allowed/allowed.ts';

/** The part of Amplitude's browser SDK that is used. */
export interface AmplitudeLike {
  /** Stops measuring, or begins again. */
  setOptOut(optOut: boolean): unknown;
}

/** What `amplitude` takes. */
export interface AmplitudeOptions {
  /** The policy's service for Amplitude. */
  readonly service: string;
  /** The instance to tell; `globalThis.amplitude` unless given. */
  readonly instance?: AmplitudeLike;
}

/**
 * Amplitude's browser SDK. From a script tag it is to be gated; where it is bundled with the page, start it with
 * `optOut: true` and give its instance here. Source: Amplitude's guide to cookies and consent, browser SDK 2.
 */
export function amplitude({ service, instance }: AmplitudeOptions): Integration {
  const name = 'amplitude';
  return {
    name,
    connect: (center: Center) =>
      followService(center, { name, service }, (allowed) => {
        const found = instance ?? (globalThis as { amplitude?: Partial<AmplitudeLike> }).amplitude;
        found?.setOptOut?.(!allowed);
      }),
  };
}
