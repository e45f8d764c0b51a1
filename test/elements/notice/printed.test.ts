import { expect } from '@open-wc/testing';
import { click, find, findAll, settled } from '../../fixtures/page.ts';
import { printedFrame } from '../../fixtures/printed.ts';
import { openNotice } from './open-notice.ts';

describe('A printed notice', () => {
  it('stands alone on its page, with the details of every service', async () => {
    const { notice } = await openNotice();
    const frame = await printedFrame(() => click(find(notice, '.tools button')));
    const { body } = frame.contentDocument!;
    expect(body.querySelector('h1')?.textContent).to.equal('Privacy notice');
    expect(body.querySelectorAll('.entry')).to.have.length(34);
    expect(body.textContent).to.include('_uetvid');
    expect(body.querySelectorAll('input, privacy-service')).to.be.empty;
    frame.contentWindow?.dispatchEvent(new Event('afterprint'));
    expect(frame.isConnected).to.equal(false);
  });

  it('unfolds the services where the page around it is printed', async () => {
    const { notice } = await openNotice();
    dispatchEvent(new Event('beforeprint'));
    await settled(notice);
    const folded = findAll(notice, 'privacy-service details:not([open])');
    expect(folded).to.be.empty;
  });
});
