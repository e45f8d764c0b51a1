import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { PrivacyCenter } from '../../../src/elements/center/center.ts';
import type { PrivacyNotice } from '../../../src/elements/notice/notice.ts';
import { policyJson, serviceJson, type PolicyJson } from '../../fixtures/policy.ts';
import { find, findAll, settled, wordsIn } from '../../fixtures/page.ts';
import { openNotice } from './open-notice.ts';

function withActivity(change: Partial<PolicyJson['activities'][number]>, json = policyJson()): PolicyJson {
  return { ...json, activities: json.activities.map((it) => ({ ...it, ...change })) };
}

const services = (notice: HTMLElement): readonly (string | null)[] =>
  findAll(notice, 'privacy-service').map((it) => it.getAttribute('service'));

/** A notice in a page whose policy cannot be used. */
async function openRefused(content = ''): Promise<PrivacyNotice> {
  const broken = policyJson([serviceJson('analytics', { activity: 'nothing' })]);
  const root = await fixture<PrivacyCenter>(html`<privacy-center .policy=${broken} lang="en"></privacy-center>`);
  const notice = await fixture<PrivacyNotice>(
    html`<privacy-notice>${content === '' ? '' : html`<p>${content}</p>`}</privacy-notice>`,
  );
  await waitUntil(() => root.center?.$policy.get().status === 'failed', 'the policy is refused');
  await waitUntil(() => root.center?.$words.get() !== undefined, 'the words are there');
  await settled(notice);
  return notice;
}

describe('privacy-notice with a policy that has gaps', () => {
  it('shows a service that its activity leaves out, and says that it is left out', async () => {
    const { notice } = await openNotice({ policy: withActivity({ services: ['video'] }) });
    expect(services(notice)).to.deep.equal(['video', 'basket', 'analytics']);
    expect(wordsIn(find(notice, '#website'))).to.include('does not name Service basket and Service analytics.');
  });

  it('says of an activity without a service that none takes part', async () => {
    const json = policyJson();
    const activities = [...json.activities, { ...json.activities[0]!, id: 'post', title: 'Letters', services: [] }];
    const { notice } = await openNotice({ policy: { ...json, activities } });
    expect(wordsIn(find(notice, '#post'))).to.include('No service of others takes part.');
  });

  it('shows a text that is missing in the language in another one, marked, and says which', async () => {
    const { notice } = await openNotice({ policy: withActivity({ title: { de: 'Besuch der Website' } }) });
    expect(find(notice, '#website > h4 [lang]').lang).to.equal('de');
    expect(find(notice, '[data-languages]').textContent).to.include('German');
  });

  it('says in words that nothing is in force where a service has no activity', async () => {
    const notice = await openRefused();
    expect(wordsIn(notice)).to.include('Nothing that needs your consent is running.');
  });

  it('leaves a static notice where it is then', async () => {
    const notice = await openRefused('All that the company has written.');
    expect(notice.checkVisibility()).to.equal(true);
    expect(notice.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
  });

  it('shows a text of 100,000 characters without a space, and no wider than a phone', async () => {
    const { notice } = await openNotice({ policy: withActivity({ description: 'W'.repeat(100_000) }) });
    notice.style.inlineSize = '22.5rem';
    expect(find(notice, '#website > p').textContent).to.have.length(100_000);
    expect(notice.scrollWidth).to.be.at.most(360);
  });

  it('shows every one of 2,000 services', async function () {
    this.timeout(60_000);
    const many = Array.from({ length: 2000 }, (_, at) => serviceJson(`service-${at}`));
    const { notice } = await openNotice({ policy: policyJson(many), timeout: 50_000 });
    expect(services(notice)).to.have.length(2001);
  });
});
