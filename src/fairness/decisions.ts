import type { Page } from 'playwright-core';
import { allowedOf, statesOf } from '../visitor/in-page/center.ts';
import type { Site } from './site.ts';

/** The services that need consent, by id. */
export const consentIds = ({ lookup }: Site): readonly string[] =>
  lookup.optional.filter(({ choice }) => choice === 'consent').map(({ id }) => id);

/** The services that can be chosen, by id. */
export const optionalIds = ({ lookup }: Site): readonly string[] => lookup.optional.map(({ id }) => id);

/** Whether every service that needs consent is in a state. */
export async function allAre(site: Site, page: Page, state: 'granted' | 'refused' | 'undecided'): Promise<boolean> {
  const states = await page.evaluate(statesOf, consentIds(site));
  return Object.values(states).every((it) => it === state);
}

/** The services that may run now although they can be chosen. */
export const allowed = (site: Site, page: Page): Promise<string[]> => page.evaluate(allowedOf, optionalIds(site));
