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

/** Loads all that a view takes at once, instead of one after the other. Rejects where the dialog does not come; that the view does not is said in it. */
export function loadParts(center: Center, name: ViewName): Promise<void> {
  const { tag, layer } = viewElements[name];
  void center.completePolicy();
  void center.completeWords(layer);
  defineElements(tag).catch(() => undefined);
  return defineElements('privacy-dialog');
}

/**
 * Somebody points at the way to a view, or has it in focus: what it takes is loaded while the button is still to be pressed,
 * unless no more than was asked for is to be loaded (Save-Data). What does not come is tried again when it is opened.
 */
export function prepareView(center: Center, name: ViewName): void {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  if (!connection?.saveData) loadParts(center, name).catch(() => undefined);
}

/** The views that can be opened, in the order in which they are offered. */
export const viewNames = Object.keys(viewElements) as readonly ViewName[];
