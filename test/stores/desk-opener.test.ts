import { expect, waitUntil } from '@open-wc/testing';
import { createVisitor, createVisitorCenter } from '../fixtures/desk-page.ts';
import { message } from './outbox/bench.ts';

const openCenter = async (visitor: ReturnType<typeof createVisitor>) => {
  const center = createVisitorCenter(visitor, {}, ['en']);
  await center.ready;
  return center;
};

describe('the desks of a page', () => {
  beforeEach(() => localStorage.clear());

  it('are not loaded before someone opens them', async () => {
    const center = await openCenter(createVisitor());
    expect(center.$desks.get()).to.equal(undefined);
    await center.openDesks();
    expect(center.$desks.get()).to.exist;
    center.stop();
  });

  it('are opened on the next page if something was left to be sent, and send it', async () => {
    const visitor = createVisitor();
    visitor.connection.set(false);
    const before = await openCenter(visitor);
    await before.openDesks();
    await before.$desks.get()?.outbox.add(message());
    before.stop();
    visitor.connection.set(true);
    const after = await openCenter(visitor);
    await waitUntil(() => after.$desks.get()?.outbox.$items.get()[0]?.state === 'received', 'it was sent');
    expect(visitor.server.posts).to.have.length(1);
    after.stop();
    const later = await openCenter(visitor);
    expect([later.$desks.get(), localStorage.length]).to.deep.equal([undefined, 0]);
    later.stop();
  });

  it('are not opened where there is no policy', async () => {
    const visitor = createVisitor();
    const center = createVisitorCenter(visitor, { schemaVersion: 2 }, ['en']);
    await center.openDesks();
    expect(center.$desks.get()).to.equal(undefined);
    center.stop();
  });

  it('stop with their center, even while they are being loaded', async () => {
    const visitor = createVisitor();
    const center = await openCenter(visitor);
    const opening = center.openDesks();
    center.stop();
    await opening;
    expect(center.$desks.get()).to.equal(undefined);
  });
});
