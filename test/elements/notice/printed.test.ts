import { expect } from '@open-wc/testing';
import { click, find, findAll } from '../../fixtures/page.ts';
import { policyJson, serviceJson, type PolicyJson } from '../../fixtures/policy.ts';
import { printedFrame } from '../../fixtures/printed.ts';
import { openNotice } from './open-notice.ts';

/** More companies in one country than are drawn before somebody unfolds the rest. */
function manyCompanies(): PolicyJson {
  const ids = Array.from({ length: 45 }, (_, at) => `company-${at}`);
  const json = policyJson(
    ids.map((id) => serviceJson(id, { provider: id, recipients: [id], transfers: [], cookies: [] })),
  );
  const companies = ids.map((id, at) => ({ ...json.parties[1]!, id, name: `Company ${at}` }));
  return { ...json, parties: [...json.parties, ...companies] };
}

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

  it('tells where data goes as a table, each company of it', async () => {
    const { notice } = await openNotice({ policy: manyCompanies() });
    const frame = await printedFrame(() => click(find(notice, '.tools button')));
    const table = frame.contentDocument!.querySelector('table[aria-label="Where data goes"]');
    expect(table?.querySelectorAll('tbody tr')).to.have.length(45);
    expect(table?.textContent).to.include('Company 44');
  });
});

describe('A page that is printed with the notice in it', () => {
  it('has the details of every service unfolded at once, because paper does not wait', async () => {
    const { notice } = await openNotice();
    dispatchEvent(new Event('beforeprint'));
    const entries = findAll(notice, 'privacy-service');
    expect(entries.length).to.be.above(30);
    for (const entry of entries) expect(find(entry, 'details[open] > .facts').checkVisibility()).to.equal(true);
  });

  it('has every company of the picture unfolded at once', async () => {
    const { notice } = await openNotice({ policy: manyCompanies() });
    dispatchEvent(new Event('beforeprint'));
    const companies = findAll(notice, '.companies > li > bdi').filter((it) => it.checkVisibility());
    expect(companies.map((it) => it.textContent)).to.include('Company 44');
  });
});
