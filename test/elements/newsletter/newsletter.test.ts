import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { PrivacyCenter } from '../../../src/elements/center/center.ts';
import type { PrivacyNewsletterChangedEvent } from '../../../src/events/newsletter-changed.ts';
import { deskPolicyJson } from '../../data/desk-policy.ts';
import { createVisitor, openDesk, shown, type } from '../../fixtures/desk-page.ts';
import { click, find, findAll, wordsIn } from '../../fixtures/page.ts';
import { answered, createServer } from '../../stores/outbox/bench.ts';

const token = 'eyJsaXN0IjoidGlwcyJ9.c2lnbmF0dXJl';
const unsubscribed = answered(200, { status: 'unsubscribed', list: 'tips', at: '2026-11-25T09:00:00Z' });
const kind = (...replies: Parameters<typeof createServer>) => ({ visitor: createVisitor(createServer(...replies)) });
const topic = (desk: Element, id: string): HTMLElement => find(desk, `#topic-${id}`);
const act = async (desk: Element, selector: string): Promise<void> => {
  await click(find(desk, selector));
  await shown(desk);
};

/** A page that was opened by a link into it, as from a mail. */
async function openByLink(fragment: string): Promise<PrivacyCenter> {
  localStorage.clear();
  history.replaceState(null, '', fragment);
  const root = await fixture<PrivacyCenter>(
    html`<privacy-center .policy=${deskPolicyJson} lang="en"></privacy-center>`,
  );
  await waitUntil(
    () => root.center?.$desks.get() && findAll(root, '[part=link] button').length > 0,
    'the desk is there',
  );
  return root;
}

describe('privacy-newsletter', () => {
  it('lists every newsletter and claims to know nothing about it', async () => {
    const { desk } = await openDesk('privacy-newsletter');
    const titles = [...findAll(desk, '.topics h4')].map((it) => it.textContent?.trim());
    expect(titles).to.deep.equal(['Design tips', 'Offers', 'Catalogue by post']);
    expect(wordsIn(topic(desk, 'tips'))).to.include('this page does not know');
  });

  it('says by which channel each comes, how often, and on which basis, apart from one another', async () => {
    const { desk } = await openDesk('privacy-newsletter');
    expect(wordsIn(topic(desk, 'tips').querySelector('.quiet')!)).to.match(
      /^By e-mail · monthly · Your consent \(.*\)( · .+)?$/,
    );
  });

  it('leaves one newsletter by an address alone: no sign-in, no reason, no second question', async () => {
    const { desk, visitor, root } = await openDesk('privacy-newsletter', kind(unsubscribed));
    const heard: PrivacyNewsletterChangedEvent[] = [];
    root.addEventListener('privacy-newsletter-changed', (event) => heard.push(event));
    type(find(desk, '#email'), 'ada@teilehafen.example');
    await act(desk, '#topic-tips [data-act=leave]');
    expect(visitor.server.posts.map(({ url }) => url)).to.deep.equal(['/privacy/unsubscribe']);
    expect(wordsIn(topic(desk, 'tips'))).to.include('Unsubscribed on November 25, 2026');
    expect(heard.map(({ change, newsletters, confirmed }) => [change, newsletters, confirmed])).to.deep.equal([
      ['left', ['tips'], true],
    ]);
  });

  it('leaves all in one action, by the Enter key', async () => {
    const { desk, visitor } = await openDesk('privacy-newsletter', kind(unsubscribed));
    find(desk, '#email').focus();
    await sendKeys({ type: 'ada@teilehafen.example' });
    await sendKeys({ press: 'Enter' });
    await shown(desk);
    expect(JSON.parse(visitor.server.posts[0]?.body ?? '')).to.include({ list: 'all' });
    expect(wordsIn(topic(desk, 'offers'))).to.include('Unsubscribed on');
  });

  it('leads to the address where one is missing', async () => {
    const { desk, visitor } = await openDesk('privacy-newsletter');
    await act(desk, '#topic-tips [data-act=leave]');
    expect(desk.shadowRoot?.activeElement?.id).to.equal('email');
    expect(wordsIn(desk)).to.include('Enter the e-mail address');
    expect(visitor.server.posts).to.be.empty;
    await expect(desk).to.be.accessible();
  });

  it("changes nothing when a mail's link is opened, and leaves by one click after it", async () => {
    history.replaceState(null, '', `#privacy-newsletter/tips/${token}`);
    const { desk, visitor } = await openDesk('privacy-newsletter', { ...kind(unsubscribed), target: `tips/${token}` });
    expect([visitor.server.posts.length, visitor.server.reads.length]).to.deep.equal([0, 0]);
    expect(location.hash).to.equal('#privacy-newsletter');
    await expect(desk).to.be.accessible();
    await act(desk, '[data-act=leave-by-link]');
    expect(visitor.server.posts).to.deep.equal([
      { url: `/privacy/unsubscribe/${token}`, type: 'form', body: 'List-Unsubscribe=One-Click' },
    ]);
    expect(wordsIn(find(desk, '[part=link]'))).to.include('Done. This subscription has ended.');
    expect(wordsIn(topic(desk, 'tips'))).to.include('Unsubscribed on');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it("opens by a mail's link over the page, with no banner before it, and sends nothing", async () => {
    const root = await openByLink(`#privacy-newsletter/tips/${token}`);
    expect(wordsIn(find(root, '[part=link]'))).to.include('Unsubscribe from “Design tips”');
    expect(root.center?.$desks.get()?.outbox.$items.get()).to.be.empty;
    const banner = (): HTMLElement => find(root, 'privacy-banner [part=banner], [part=banner]');
    expect(banner().matches(':popover-open')).to.equal(false);
    root.center?.close();
    await shown(root);
    expect(banner().matches(':popover-open')).to.equal(true);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('says that an expired or forged link is not valid, and what to do', async () => {
    const { desk } = await openDesk('privacy-newsletter', { ...kind(answered(403)), target: token });
    await act(desk, '[data-act=leave-by-link]');
    expect(wordsIn(find(desk, '[part=link]'))).to.include('This link is no longer valid. Enter your address below');
  });

  it('says "sent" where it cannot know, and "done" only where the server said so', async () => {
    const { desk } = await openDesk('privacy-newsletter', { ...kind({ kind: 'unreadable' }), target: token });
    await act(desk, '[data-act=leave-by-link]');
    expect(wordsIn(find(desk, '[part=link]'))).to.include('Sent. Whether it was carried out cannot be seen');
    expect(wordsIn(find(desk, '[part=link]'))).not.to.include('Done');
  });

  it('subscribes again in the same place, and says that nothing is sent before it is confirmed', async () => {
    const { desk } = await openDesk('privacy-newsletter', kind(answered(202, { status: 'confirmation-sent' })));
    type(find(desk, '#email'), 'ada@teilehafen.example');
    await act(desk, '#topic-tips [data-act=join]');
    expect(wordsIn(topic(desk, 'tips'))).to.include('Nothing is sent before you confirm it there.');
  });

  it('holds the consent to measuring apart from the newsletter', async () => {
    const { desk, center } = await openDesk('privacy-newsletter');
    await click(find(find(desk, 'privacy-service'), 'input[role=switch]'));
    await shown(desk);
    expect(center.allows('open-tracking')).to.equal(true);
    expect(center.stateOf('adverts')).to.equal('undecided');
    expect(center.$consent.get()?.cause?.surface).to.equal('newsletter');
  });

  it('objects to all advertising by mail and post, and switches it off on this site at once', async () => {
    const { desk, visitor, center } = await openDesk('privacy-newsletter', kind(answered(200, { status: 'objected' })));
    center.acceptAll();
    type(find(desk, '#objection-postal'), 'Ada Lovelace\nHafenstr. 1');
    await act(desk, '[data-act=object]');
    expect(visitor.server.posts.map(({ url }) => url)).to.deep.equal(['/privacy/objection']);
    expect(center.allows('adverts')).to.equal(false);
    expect(center.allows('maps')).to.equal(true);
    expect(wordsIn(find(desk, '[part=objection]'))).to.include('No more advertising is sent to you');
  });

  it('leads from what comes by post to the objection', async () => {
    const { desk } = await openDesk('privacy-newsletter');
    await act(desk, '#topic-catalogue [data-act=leave]');
    expect(desk.shadowRoot?.activeElement?.textContent).to.equal('Object to all advertising');
  });

  it('offers account and mail where the policy has no endpoint', async () => {
    const [tips] = deskPolicyJson.newsletters;
    const ways = { accountUrl: '/account', email: 'news@teilehafen.example' };
    const policy = { newsletters: [{ ...tips, unsubscribe: ways, subscribe: undefined }], rights: {} };
    const { desk } = await openDesk('privacy-newsletter', { policy });
    expect(findAll(desk, '[data-act], #email')).to.be.empty;
    const links = findAll<HTMLAnchorElement>(desk, '#topic-tips a').map((it) => it.getAttribute('href'));
    expect(links[0]).to.equal('/account');
    expect(links[1]).to.match(/^mailto:news@teilehafen\.example\?subject=Unsubscribe%3A%20Design%20tips&body=/);
  });

  it('waits for a connection and shows that it does', async () => {
    const { desk, visitor } = await openDesk('privacy-newsletter', kind(unsubscribed));
    visitor.connection.set(false);
    type(find(desk, '#email'), 'ada@teilehafen.example');
    await act(desk, '#topic-tips [data-act=leave]');
    expect(wordsIn(topic(desk, 'tips'))).to.include('Waiting for a connection.');
    visitor.connection.set(true);
    await shown(desk);
    expect(wordsIn(topic(desk, 'tips'))).to.include('Unsubscribed on');
  });

  it('keeps a typed address over a change of language', async () => {
    const { desk, center } = await openDesk('privacy-newsletter');
    type(find(desk, '#email'), 'ada@');
    await center.useLanguages(['de']);
    await shown(desk);
    expect(wordsIn(desk)).to.include('Alle abbestellen');
    expect(find<HTMLInputElement>(desk, '#email').value).to.equal('ada@');
  });
});
