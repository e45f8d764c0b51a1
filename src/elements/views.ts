import { html, type TemplateResult } from 'lit';
import type { ViewName } from '../stores/view.ts';
import type { Tag } from './registry.ts';

/** What shows a view. */
interface ViewElement {
  readonly tag: Tag;
  render(target: string | undefined): TemplateResult;
}

/** The views and what shows each: one line each. A new view is one element and one line here. */
export const viewElements: Readonly<Partial<Record<ViewName, ViewElement>>> = {
  settings: {
    tag: 'privacy-settings',
    render: (target) => html`<privacy-settings target=${target ?? ''}></privacy-settings>`,
  },
  rights: { tag: 'privacy-rights', render: (target) => html`<privacy-rights target=${target ?? ''}></privacy-rights>` },
  newsletter: {
    tag: 'privacy-newsletter',
    render: (target) => html`<privacy-newsletter target=${target ?? ''}></privacy-newsletter>`,
  },
  notice: { tag: 'privacy-notice', render: (target) => html`<privacy-notice target=${target ?? ''}></privacy-notice>` },
  record: { tag: 'privacy-record', render: () => html`<privacy-record></privacy-record>` },
};

/** The views that can be opened, in the order in which they are offered. */
export const viewNames = Object.keys(viewElements) as readonly ViewName[];
