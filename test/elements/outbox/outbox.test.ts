import { expect } from '@open-wc/testing';
import { createVisitor, openDesk, shown } from '../../fixtures/desk-page.ts';
import { click, findAll, find, wordsIn } from '../../fixtures/page.ts';
import { answered, createServer, message, received } from '../../stores/outbox/bench.ts';

const leaving = message({ kind: 'unsubscribe', about: ['tips'], url: '/privacy/unsubscribe' });

describe('privacy-outbox', () => {
  it('shows nothing when nothing waits', async () => {
    const { desk } = await openDesk('privacy-outbox');
    expect(wordsIn(desk)).to.equal('');
  });

  it('names what waits, since when and why', async () => {
    const { desk, center, visitor } = await openDesk('privacy-outbox');
    visitor.connection.set(false);
    await center.$desks.get()?.outbox.add(leaving);
    await shown(desk);
    expect(wordsIn(desk)).to.include('Unsubscribing: Design tips');
    expect(wordsIn(desk)).to.include('Waiting for a connection.');
    await expect(desk).to.be.accessible();
  });

  it('lets a person take back what waits', async () => {
    const { desk, center, visitor } = await openDesk('privacy-outbox');
    visitor.connection.set(false);
    await center.$desks.get()?.outbox.add(leaving);
    await shown(desk);
    await click(findAll(desk, 'button')[1]!);
    await shown(desk);
    visitor.connection.set(true);
    await shown(desk);
    expect(wordsIn(desk)).to.equal('');
    expect(visitor.server.posts).to.be.empty;
  });

  it('tries at once when it is told to', async () => {
    const visitor = createVisitor(createServer(answered(503), received));
    const { desk, center } = await openDesk('privacy-outbox', { visitor });
    await center.$desks.get()?.outbox.add(message());
    await shown(desk);
    expect(wordsIn(desk)).to.include('The server is busy.');
    await click(findAll(desk, 'button')[0]!);
    await shown(desk);
    expect(wordsIn(desk)).to.equal('');
    expect(visitor.server.posts).to.have.length(2);
  });

  it('offers to remove what was refused, and no more than that', async () => {
    const visitor = createVisitor(createServer(answered(403)));
    const { desk, center } = await openDesk('privacy-outbox', { visitor });
    await center.$desks.get()?.outbox.add(message());
    await shown(desk);
    expect(wordsIn(desk)).to.include('The server did not take it. Please use e-mail or a letter.');
    expect(findAll(desk, 'button').map((it) => it.textContent?.trim())).to.deep.equal(['Remove']);
  });

  it('says that nothing is kept where storage is blocked', async () => {
    const visitor = createVisitor(createServer('hold'));
    visitor.outbox.blocked = true;
    visitor.connection.set(false);
    const { desk, center } = await openDesk('privacy-outbox', { visitor });
    await center.$desks.get()?.outbox.add(message());
    await shown(desk);
    expect(wordsIn(find(desk, 'section'))).to.include('Leave the page open until it has been sent.');
  });
});
