import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { click, find, findAll, settled, wordsIn } from '../../fixtures/page.ts';
import { openNotice } from './open-notice.ts';

const switchOf = (notice: HTMLElement): HTMLInputElement =>
  find(notice, '#analytics .withdraw input[aria-label="Allow Google Analytics"]');

describe('Where the notice says that consent can be taken back', () => {
  it('is the switch of each service that it is about, and of no other', async () => {
    const { notice } = await openNotice();
    const labels = findAll(notice, '#analytics .withdraw input').map((it) => it.getAttribute('aria-label'));
    expect(labels).to.deep.equal(
      ['Google Analytics', 'Amplitude', 'Twilio Segment', 'New Relic', 'HelpHero'].map((it) => `Allow ${it}`),
    );
    expect(findAll(notice, '#applicant-pool .withdraw')).to.be.empty;
  });

  it('consent is taken back by it at once, and the entry below says so too', async () => {
    const { root, notice } = await openNotice();
    root.center?.acceptAll();
    await settled(notice);
    expect(switchOf(notice).checked).to.equal(true);
    await click(switchOf(notice));
    expect(root.center?.allows('google-analytics')).to.equal(false);
    await settled(notice);
    expect(switchOf(notice).checked).to.equal(false);
    const entry = find(notice, '#analytics privacy-service[service=google-analytics]');
    expect(find<HTMLInputElement>(entry, 'input').checked).to.equal(false);
    expect(wordsIn(switchOf(notice).parentElement!)).to.match(/Google Analytics Off/);
  });

  it('consent is given by it with the keyboard, and the record names the notice', async () => {
    const { root, notice } = await openNotice();
    switchOf(notice).focus();
    await sendKeys({ press: ' ' });
    await waitUntil(() => root.center?.allows('google-analytics'), 'the service may run');
    expect(root.center?.$consent.get()?.record.events.at(-1)?.surface).to.equal('notice');
  });
});
