import { html, type TemplateResult } from 'lit';
import type { ViewName } from '../stores/view.ts';

/** The views and what shows each: one line each. A new view is one element and one line here. */
export const viewElements: Readonly<Partial<Record<ViewName, (target: string | undefined) => TemplateResult>>> = {
  settings: (target) => html`<privacy-settings target=${target ?? ''}></privacy-settings>`,
  notice: (target) => html`<privacy-notice target=${target ?? ''}></privacy-notice>`,
};

/** The views that can be opened, in the order in which they are offered. */
export const viewNames = Object.keys(viewElements) as readonly ViewName[];
