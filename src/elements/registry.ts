import type { PrivacyAuthority } from './authority/authority.ts';
import type { PrivacyBanner } from './banner/banner.ts';
import type { PrivacyCenter } from './center/center.ts';
import type { PrivacyCleaning } from './cleaning/cleaning.ts';
import type { PrivacyChanges } from './changes/changes.ts';
import type { PrivacyDialog } from './dialog/dialog.ts';
import type { PrivacyEmbed } from './embed/embed.ts';
import type { PrivacyFooter } from './footer/footer.ts';
import type { PrivacyNewsletter } from './newsletter/newsletter.ts';
import type { PrivacyNotice } from './notice/notice.ts';
import type { PrivacyOutbox } from './outbox/outbox.ts';
import type { PrivacyRecord } from './record/record.ts';
import type { PrivacyRequest } from './request/request.ts';
import type { PrivacyRights } from './rights/rights.ts';
import type { PrivacyService } from './service/service.ts';
import type { PrivacySettings } from './settings/settings.ts';
import type { PrivacyTransfers } from './transfers/transfers.ts';

/** Every element by its tag. */
export interface PrivacyElements {
  'privacy-center': PrivacyCenter;
  'privacy-footer': PrivacyFooter;
  'privacy-banner': PrivacyBanner;
  'privacy-changes': PrivacyChanges;
  'privacy-dialog': PrivacyDialog;
  'privacy-settings': PrivacySettings;
  'privacy-service': PrivacyService;
  'privacy-embed': PrivacyEmbed;
  'privacy-cleaning': PrivacyCleaning;
  'privacy-notice': PrivacyNotice;
  'privacy-transfers': PrivacyTransfers;
  'privacy-rights': PrivacyRights;
  'privacy-request': PrivacyRequest;
  'privacy-authority': PrivacyAuthority;
  'privacy-newsletter': PrivacyNewsletter;
  'privacy-outbox': PrivacyOutbox;
  'privacy-record': PrivacyRecord;
}

/** The tag of one of our elements. */
export type Tag = keyof PrivacyElements;

/** How each element is loaded; the types above hold this list to be whole. */
const loaders: { readonly [Name in Tag]: () => Promise<new () => PrivacyElements[Name]> } = {
  'privacy-center': () => import('./center/center.ts').then((it) => it.PrivacyCenter),
  'privacy-footer': () => import('./footer/footer.ts').then((it) => it.PrivacyFooter),
  'privacy-banner': () => import('./banner/banner.ts').then((it) => it.PrivacyBanner),
  'privacy-changes': () => import('./changes/changes.ts').then((it) => it.PrivacyChanges),
  'privacy-dialog': () => import('./dialog/dialog.ts').then((it) => it.PrivacyDialog),
  'privacy-settings': () => import('./settings/settings.ts').then((it) => it.PrivacySettings),
  'privacy-service': () => import('./service/service.ts').then((it) => it.PrivacyService),
  'privacy-embed': () => import('./embed/embed.ts').then((it) => it.PrivacyEmbed),
  'privacy-cleaning': () => import('./cleaning/cleaning.ts').then((it) => it.PrivacyCleaning),
  'privacy-notice': () => import('./notice/notice.ts').then((it) => it.PrivacyNotice),
  'privacy-transfers': () => import('./transfers/transfers.ts').then((it) => it.PrivacyTransfers),
  'privacy-rights': () => import('./rights/rights.ts').then((it) => it.PrivacyRights),
  'privacy-request': () => import('./request/request.ts').then((it) => it.PrivacyRequest),
  'privacy-authority': () => import('./authority/authority.ts').then((it) => it.PrivacyAuthority),
  'privacy-newsletter': () => import('./newsletter/newsletter.ts').then((it) => it.PrivacyNewsletter),
  'privacy-outbox': () => import('./outbox/outbox.ts').then((it) => it.PrivacyOutbox),
  'privacy-record': () => import('./record/record.ts').then((it) => it.PrivacyRecord),
};

/** All tags, in the order of the list. */
export const tags = Object.keys(loaders) as readonly Tag[];

/** Loads and registers the elements that are not registered yet. Rejects if one cannot be loaded. */
export async function defineElements(...wanted: readonly Tag[]): Promise<void> {
  const missing = wanted.filter((tag) => !customElements.get(tag));
  await Promise.all(
    missing.map(async (tag) => {
      const element = await loaders[tag]();
      if (!customElements.get(tag)) customElements.define(tag, element);
    }),
  );
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- a map is joined to the DOM's by extending it
  interface HTMLElementTagNameMap extends PrivacyElements {}
}
