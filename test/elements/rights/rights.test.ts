import { expect, oneEvent } from '@open-wc/testing';
import { PrivacyRequestSentEvent } from '../../../src/events/request-sent.ts';
import { createVisitor, openDesk, shown, type } from '../../fixtures/desk-page.ts';
import { click, find, findAll, wordsIn } from '../../fixtures/page.ts';
import { answered, createServer, received } from '../../stores/outbox/bench.ts';

const quick = async (desk: Element, name: string): Promise<void> => {
  await click(find(desk, `[data-quick=${name}]`));
  await shown(desk);
};

const activity = async (desk: Element, id: string): Promise<HTMLElement> => {
  const found = find<HTMLDetailsElement>(desk, `#activity-${id}`);
  if (!found.open) await click(found.querySelector('summary')!);
  await shown(desk);
  return found;
};

const offered = (part: Element): (string | undefined)[] =>
  [...part.querySelectorAll<HTMLElement>('[data-right]')].map((it) => it.dataset['right']);

describe('privacy-rights', () => {
  it('offers in each activity only the rights that its legal basis gives', async () => {
    const { desk } = await openDesk('privacy-rights');
    expect(offered(await activity(desk, 'hosting'))).to.deep.equal([
      'access',
      'rectification',
      'erasure',
      'restriction',
      'objection',
      'complaint',
    ]);
    expect(offered(await activity(desk, 'portal'))).not.to.include('objection');
    expect(offered(await activity(desk, 'credit'))).to.include('human-review');
    expect(offered(await activity(desk, 'marketing'))).to.include.members(['marketing-objection', 'withdrawal']);
  });

  it('says of each right what it is, what happens next and for what part it holds', async () => {
    const { desk } = await openDesk('privacy-rights');
    const words = wordsIn(await activity(desk, 'portal'));
    expect(words).to.include('The data you gave us, in a form that other services can read.');
    expect(words).to.include('What happens next: You receive a file');
    expect(words).to.include('For what rests on: Needed for a contract with you');
  });

  it('leads from a right to the form with that right chosen', async () => {
    const { desk } = await openDesk('privacy-rights');
    const hosting = await activity(desk, 'hosting');
    await click(hosting.querySelector('[data-right=erasure]')!);
    await shown(desk);
    const chosen = findAll<HTMLInputElement>(desk, '[name=right]').filter((it) => it.checked);
    expect(chosen.map(({ value }) => value)).to.deep.equal(['erasure']);
    expect(find(desk, 'privacy-request').shadowRoot?.activeElement).to.equal(chosen[0]);
  });

  it('turns what a policy lets people do into buttons and links that work', async () => {
    const { desk, center } = await openDesk('privacy-rights', { policy: {} });
    const portal = await activity(desk, 'portal');
    expect(portal.querySelector('.controls a')?.getAttribute('href')).to.equal('/account/delete');
    const marketing = await activity(desk, 'marketing');
    await click(marketing.querySelector('[data-right=marketing-objection]')!);
    expect(center.$view.get()).to.deep.equal({ name: 'newsletter', target: 'objection' });
  });

  it('withdraws all consent at once', async () => {
    const { desk, center } = await openDesk('privacy-rights');
    center.acceptAll();
    await quick(desk, 'withdraw');
    expect(['adverts', 'maps', 'open-tracking'].map((id) => center.allows(id))).to.deep.equal([false, false, false]);
    expect(center.$consent.get()?.cause).to.include({ act: 'withdraw', surface: 'rights' });
    expect(wordsIn(desk)).to.include('Taken back. Every optional service is off.');
  });

  it('objects to advertising at once, leaves the rest and shows the way to mail and letters', async () => {
    const { desk, center } = await openDesk('privacy-rights');
    center.acceptAll();
    await quick(desk, 'marketing');
    expect([center.allows('adverts'), center.allows('maps')]).to.deep.equal([false, true]);
    expect(center.$consent.get()?.cause?.act).to.equal('object');
    expect(wordsIn(desk)).to.include('Stop e-mails and letters too');
  });

  it('deletes the record of choices, and brings it back while that is possible', async () => {
    const { desk, center } = await openDesk('privacy-rights');
    center.acceptAll();
    await quick(desk, 'delete');
    expect(center.stateOf('maps')).to.equal('undecided');
    await click(find(desk, '.rows [role=status] .link'));
    await shown(desk);
    expect(center.stateOf('maps')).to.equal('granted');
  });

  it('shows the record, and leads to the account', async () => {
    const { desk, center } = await openDesk('privacy-rights');
    await quick(desk, 'see');
    expect(center.$view.get()?.name).to.equal('record');
    expect(findAll(desk, 'a[href="/account/delete"]').length).to.be.greaterThan(0);
  });

  it('says by when a request is answered, before it is sent', async () => {
    const { desk } = await openDesk('privacy-rights', { lang: 'de' });
    expect(wordsIn(desk)).to.include('beantworten wir spätestens am 28. Dezember 2026');
  });

  it('keeps the notice of the right to object apart', async () => {
    const { desk } = await openDesk('privacy-rights');
    expect(wordsIn(find(desk, '[part=objection]'))).to.equal('You may object at any time.');
  });

  it('says that a request was sent, and lists it with its later status', async () => {
    const server = createServer(received, answered(200, { reference: 'TH-1', status: 'fulfilled' }));
    const { desk, root } = await openDesk('privacy-rights', { visitor: createVisitor(server) });
    await click(find(desk, '[name=right][value=access]'));
    type(find(desk, '#address'), 'ada@teilehafen.example');
    const heard = oneEvent(root, PrivacyRequestSentEvent.type);
    await click(find(desk, 'button[type=submit]'));
    const event = (await heard) as unknown as PrivacyRequestSentEvent;
    expect([event.reference, event.dueAt, event.rights]).to.deep.equal(['TH-1', '2026-12-28', ['access']]);
    await shown(desk);
    await click(find(desk, '[data-action=again]'));
    await shown(desk);
    await click(find(desk, '[part=requests] [data-action=refresh]'));
    await shown(desk);
    expect(wordsIn(find(desk, '[part=requests]'))).to.include('Answered');
    await expect(desk).to.be.accessible();
  });

  it('names the ways without any form: mail, letter, telephone and the officer', async () => {
    const { desk } = await openDesk('privacy-rights');
    const words = wordsIn(find(desk, '[part=contacts]'));
    expect(words).to.include('privacy@teilehafen.example');
    expect(words).to.include('Hafenstraße 1');
    expect(words).to.include('dpo@teilehafen.example');
  });

  it('opens the activity that is asked for', async () => {
    const { desk } = await openDesk('privacy-rights', { target: 'credit' });
    expect(find<HTMLDetailsElement>(desk, '#activity-credit').open).to.equal(true);
  });
});
