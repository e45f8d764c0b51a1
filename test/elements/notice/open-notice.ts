import { fixture, html, waitUntil } from '@open-wc/testing';
import marketplace from '../../../demo/policies/marketplace.json' with { type: 'json' };
import type { PrivacyCenter } from '../../../src/elements/center/center.ts';
import type { PrivacyNotice } from '../../../src/elements/notice/notice.ts';
import { findAll, openPage, settled } from '../../fixtures/page.ts';

/** A page with a privacy center and a notice of its own, once every part of the notice is there. */
export async function openNotice({ lang = 'en', policy = marketplace as unknown, timeout = 20_000 } = {}): Promise<{
  root: PrivacyCenter;
  notice: PrivacyNotice;
}> {
  const root = await openPage({ policy, lang });
  root.center?.closeBanner();
  const notice = await fixture<PrivacyNotice>(html`<privacy-notice></privacy-notice>`);
  await whole(notice, timeout);
  return { root, notice };
}

/** Waits for a notice that is rendered part by part. */
export async function whole(notice: Element, timeout = 20_000): Promise<void> {
  await settled(notice);
  const isWhole = (): boolean => {
    const parts = findAll(notice, '[part~=section]').length;
    return parts > 1 && parts === findAll(notice, '[part=contents] li').length + 1;
  };
  await waitUntil(isWhole, 'all parts are there', { timeout });
  await settled(notice);
}
