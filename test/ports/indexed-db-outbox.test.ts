import { expect, waitUntil } from '@open-wc/testing';
import { createIndexedDbOutbox } from '../../src/ports/indexed-db-outbox.ts';

let count = 0;
const freshName = (): string => `outbox-test-${++count}`;
const own = Object.getOwnPropertyDescriptor(window, 'indexedDB');

/** What a browser that blocks storage does. */
function block(indexedDb: unknown): void {
  Object.defineProperty(window, 'indexedDB', { value: indexedDb, configurable: true });
}

describe('the outbox in IndexedDB', () => {
  afterEach(() => {
    if (own) Object.defineProperty(window, 'indexedDB', own);
    else delete (window as { indexedDB?: unknown }).indexedDB;
  });

  it('keeps items over a reload, replaces them by their id and forgets them', async () => {
    const name = freshName();
    const before = createIndexedDbOutbox(name);
    expect(await before.put({ id: 'a', state: 'waiting' } as { id: string })).to.equal(true);
    await before.put({ id: 'a', state: 'received' } as { id: string });
    await before.put({ id: 'b' });
    const after = createIndexedDbOutbox(name);
    expect(await after.load()).to.deep.equal([{ id: 'a', state: 'received' }, { id: 'b' }]);
    expect(await after.remove('a')).to.equal(true);
    expect(await before.load()).to.deep.equal([{ id: 'b' }]);
  });

  it('tells other tabs of a change', async () => {
    const name = freshName();
    const [one, other] = [createIndexedDbOutbox(name), createIndexedDbOutbox(name)];
    let told = 0;
    const end = other.watch(() => told++);
    await one.put({ id: 'a' });
    await waitUntil(() => told === 1, 'the other tab was told');
    end();
  });

  it('lets one tab work at a time', async () => {
    const name = freshName();
    const [one, other] = [createIndexedDbOutbox(name), createIndexedDbOutbox(name)];
    const order: string[] = [];
    let finish = (): void => undefined;
    const first = one.exclusively(async () => {
      order.push('first begins');
      await new Promise<void>((resolve) => (finish = resolve));
      order.push('first ends');
    });
    const second = other.exclusively(async () => void order.push('second'));
    await waitUntil(() => order.length > 0, 'the first has begun');
    finish();
    await Promise.all([first, second]);
    expect(order).to.deep.equal(['first begins', 'first ends', 'second']);
  });

  it('says that nothing is kept where the browser blocks storage', async () => {
    for (const blocked of [
      undefined,
      {
        open: () => {
          throw new DOMException('no', 'SecurityError');
        },
      },
    ]) {
      block(blocked);
      const outbox = createIndexedDbOutbox(freshName());
      expect([await outbox.load(), await outbox.put({ id: 'a' }), await outbox.remove('a')]).to.deep.equal([
        undefined,
        false,
        false,
      ]);
    }
  });

  it('does not wait for ever for a database that never opens', async () => {
    block({ open: () => ({}) });
    expect(await createIndexedDbOutbox(freshName()).load()).to.equal(undefined);
  });
});
