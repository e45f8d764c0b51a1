import type { Locator, Page } from 'playwright-core';
import { rendered } from './visitor.ts';

/** The layers in which the choices stand, by the element that holds them. */
export const layers = ['banner', 'settings'] as const;
export type Layer = (typeof layers)[number];

/** The hooks by which people's own agents find the choices too. */
export type Action = 'accept-all' | 'refuse-all' | 'settings' | 'save';

/** The controls of an action that can be seen; playwright's selectors look into open shadow roots. */
export const controls = (page: Page, action: Action, layer?: Layer): Locator =>
  page.locator(`${layer ? `privacy-${layer} ` : ''}[data-action=${action}]`).filter({ visible: true });

/** The ways that lead from a page to an area: a button, or a plain link of the site. */
export const waysTo = (page: Page, view: string): Locator =>
  page.locator(`[data-view=${view}], a[href$="#privacy-${view}"]`).filter({ visible: true });

/** The ways that lead from a page to the settings. */
export const waysIn = (page: Page): Locator => waysTo(page, 'settings').or(controls(page, 'settings'));

/** Presses a control and waits for what comes of it. */
export async function press(page: Page, control: Locator): Promise<void> {
  await control.click();
  await rendered(page);
}

/** Opens the settings, from the banner if it is there. */
export async function openSettings(page: Page): Promise<void> {
  const settings = page.locator('privacy-settings').filter({ visible: true });
  if ((await settings.count()) > 0) return;
  const fromBanner = controls(page, 'settings', 'banner');
  await press(page, (await fromBanner.count()) > 0 ? fromBanner.first() : waysIn(page).first());
  await settings.first().waitFor();
  await settings.locator('[data-action]').first().waitFor();
  await rendered(page);
}

/** Gives one answer to everything, where it can be seen, else in the settings. */
export async function answerAll(page: Page, action: Action & ('accept-all' | 'refuse-all')): Promise<void> {
  if ((await controls(page, action).count()) === 0) await openSettings(page);
  await press(page, controls(page, action).first());
}

/** Refuses all, so that nothing lies over the page any more. */
export const refuseAll = (page: Page): Promise<void> => answerAll(page, 'refuse-all');
