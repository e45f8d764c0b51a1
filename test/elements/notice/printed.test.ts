import { expect, waitUntil } from '@open-wc/testing';
import { click, find, findAll, settled } from '../../fixtures/page.ts';
import { openNotice } from './open-notice.ts';

describe('A printed notice', () => {
  it('stands alone on its page, with the details of every service', async () => {
    const { notice } = await openNotice();
    await click(find(notice, '.tools button'));
    await waitUntil(() => document.querySelector('iframe') !== null, 'a page to print is there');
    const body = document.querySelector('iframe')!.contentDocument!.body;
    expect(body.querySelector('h1')?.textContent).to.equal('Privacy notice');
    expect(body.querySelectorAll('.entry')).to.have.length(34);
    expect(body.textContent).to.include('_uetvid');
    expect(body.querySelectorAll('input, privacy-service')).to.be.empty;
    document.querySelector('iframe')!.remove();
  });

  it('unfolds the services where the page around it is printed', async () => {
    const { notice } = await openNotice();
    dispatchEvent(new Event('beforeprint'));
    await settled(notice);
    const folded = findAll(notice, 'privacy-service details:not([open])');
    expect(folded).to.be.empty;
  });
});
