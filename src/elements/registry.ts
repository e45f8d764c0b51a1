import { PrivacyBanner } from './banner/banner.ts';
import { PrivacyCenter } from './center/center.ts';
import { PrivacyDialog } from './dialog/dialog.ts';
import { PrivacyFooter } from './footer/footer.ts';
import { PrivacyNotice } from './notice/notice.ts';
import { PrivacyService } from './service/service.ts';
import { PrivacySettings } from './settings/settings.ts';
import { PrivacyTransfers } from './transfers/transfers.ts';

/** Every element by its tag: one line each. Registration and the types of the DOM both follow from it. */
export const elements = {
  'privacy-center': PrivacyCenter,
  'privacy-footer': PrivacyFooter,
  'privacy-banner': PrivacyBanner,
  'privacy-dialog': PrivacyDialog,
  'privacy-settings': PrivacySettings,
  'privacy-service': PrivacyService,
  'privacy-notice': PrivacyNotice,
  'privacy-transfers': PrivacyTransfers,
} as const;

type Elements = { [Tag in keyof typeof elements]: InstanceType<(typeof elements)[Tag]> };

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- a map is joined to the DOM's by extending it
  interface HTMLElementTagNameMap extends Elements {}
}
