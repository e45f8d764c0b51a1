import type { Center, Integration } from '../center.ts';
import { followService } from './allowed/allowed.ts';

/** What `matomo` takes. */
export interface MatomoOptions {
  /** The policy's service for Matomo. */
  readonly service: string;
  /**
   * What needs consent: `tracking` sends nothing without it; `cookies` counts visits without cookies until then, which
   * the policy must then say.
   */
  readonly needs?: 'tracking' | 'cookies';
}

const commands = {
  tracking: { require: 'requireConsent', give: 'setConsentGiven', forget: 'forgetConsentGiven' },
  cookies: { require: 'requireCookieConsent', give: 'setCookieConsentGiven', forget: 'forgetCookieConsentGiven' },
} as const;

/**
 * Matomo, told by its own commands. They are pushed before anything is tracked and said again on each page: the record
 * of the privacy center is the memory, not Matomo's cookie. Source: Matomo's developer guide to tracking consent.
 */
export function matomo({ service, needs = 'tracking' }: MatomoOptions): Integration {
  const name = 'matomo';
  return {
    name,
    connect(center: Center) {
      const page = globalThis as { _paq?: { push(command: readonly string[]): void } };
      const push = (command: string): void => (page._paq ??= []).push([command]);
      push(commands[needs].require);
      return followService(center, { name, service }, (allowed) =>
        push(allowed ? commands[needs].give : commands[needs].forget),
      );
    },
  };
}
