import { html, type TemplateResult } from 'lit';
import type { Center } from '../center.ts';
import type { Layer } from '../i18n/words.ts';
import type { ViewName } from '../stores/view.ts';
import { defineElements, type Tag } from './registry.ts';

/** What shows a view. */
interface ViewElement {
  readonly tag: Tag;
  /** The words that it needs. */
  readonly layer: Layer;
  render(target: string | undefined): TemplateResult;
}

/** The views and what shows each: one line each. A new view is one element and one line here. */
export const viewElements: Readonly<Record<ViewName, ViewElement>> = {
  settings: {
    tag: 'privacy-settings',
    layer: 'choices',
    render: (target) => html`<privacy-settings target=${target ?? ''}></privacy-settings>`,
  },
  rights: {
    tag: 'privacy-rights',
    layer: 'all',
    render: (target) => html`<privacy-rights target=${target ?? ''}></privacy-rights>`,
  },
  newsletter: {
    tag: 'privacy-newsletter',
    layer: 'all',
    render: (target) => html`<privacy-newsletter target=${target ?? ''}></privacy-newsletter>`,
  },
  notice: {
    tag: 'privacy-notice',
    layer: 'all',
    render: (target) => html`<privacy-notice target=${target ?? ''}></privacy-notice>`,
  },
  record: { tag: 'privacy-record', layer: 'all', render: () => html`<privacy-record></privacy-record>` },
};

/** Loads code and words of a view, at once instead of one after the other. What does not come is tried again when it is opened. */
function loadAhead(center: Center, name: ViewName): void {
  const { tag, layer } = viewElements[name];
  void center.completeWords(layer);
  defineElements(tag, 'privacy-dialog').catch(() => undefined);
}

/** Whether a person wants to load no more than was asked for (Save-Data). */
const savesData = (): boolean =>
  !!(navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData;

/** Somebody points at the way to a view: all that it takes is loaded while the button is still to be pressed. */
export function prepareView(center: Center, name: ViewName): void {
  if (savesData()) return;
  void center.completePolicy();
  loadAhead(center, name);
}

/** Loads the code of the settings when the page has nothing to do, so that no choice takes longer than the others. */
export function prepareSettings(center: Center): void {
  if (!savesData()) (globalThis.requestIdleCallback ?? setTimeout)(() => loadAhead(center, 'settings'));
}

/** The views that can be opened, in the order in which they are offered. */
export const viewNames = Object.keys(viewElements) as readonly ViewName[];
