import { html, type TemplateResult } from 'lit';
import type { Layer } from '../i18n/words.ts';
import type { ViewName } from '../stores/view.ts';
import type { Tag } from './registry.ts';

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

/** The views that can be opened, in the order in which they are offered. */
export const viewNames = Object.keys(viewElements) as readonly ViewName[];
