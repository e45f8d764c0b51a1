import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemoryOutboxStorage } from '../../src/ports/outbox-storage.ts';
import { createMemory, createMemoryStorage, type Memory } from '../../src/ports/storage.ts';
import { createDesks } from '../../src/stores/desks.ts';
import { deskLookup } from '../data/desk-policy.ts';
import { createBench, settle } from './outbox/bench.ts';

/** The desks of a page, in a browser where earlier pages may have left something. */
function createPage(bench = createBench()) {
  const forms = new Map<string, Memory>();
  const formOf = (name: string): Memory => {
    const form = forms.get(name) ?? createMemory();
    forms.set(name, form);
    return form;
  };
  const marked: string[] = [];
  const mark = createMemoryStorage();
  const { time, connection, server, memory } = bench;
  const desks = createDesks({
    lookup: deskLookup(),
    clock: time,
    ports: {
      outbox: createMemoryOutboxStorage(memory),
      sender: server.sender,
      connection,
      timer: time,
      random: () => 0.5,
      form: (name) => createMemoryStorage(formOf(name)),
    },
    language: () => 'de',
    randomId: () => '0190a000-0000-4000-8000-000000000001',
    record: () => undefined,
    mark: {
      read: mark.read,
      write: (text) => marked.push(text) > 0 && mark.write(text),
      clear: () => marked.push('cleared') > 0 && mark.clear(),
    },
  });
  return { desks, bench, forms, marked, mark };
}

const leave = ({ desks }: ReturnType<typeof createPage>): void => {
  desks.newsletter.edit({ email: 'ada@teilehafen.example' });
  desks.newsletter.leave('tips');
};

describe('the desks', () => {
  it('keep what is typed under the name of its form, where the next page finds it', () => {
    const { desks, forms } = createPage();
    desks.requests.edit({ address: 'ada@teilehafen.example' });
    desks.newsletter.edit({ email: 'eve@teilehafen.example' });
    assert.match(forms.get('request')?.text ?? '', /ada@/);
    assert.match(forms.get('newsletter')?.text ?? '', /eve@/);
  });

  it('say to the next page that something waits, and no longer once it has gone out', async () => {
    const page = createPage();
    page.bench.connection.set(false);
    leave(page);
    await settle();
    assert.equal(page.mark.read(), 'waiting');
    page.bench.connection.set(true);
    await settle();
    assert.equal(page.mark.read(), null);
  });

  it('clear nothing where nothing was said', async () => {
    const bench = createBench();
    const first = createPage(bench);
    leave(first);
    await settle();
    first.desks.stop();
    const next = createPage(bench);
    await next.desks.outbox.ready;
    assert.equal(next.desks.outbox.$items.get().length, 1);
    assert.deepEqual(next.marked, []);
  });

  it('say nothing more when the page has let them go', async () => {
    const page = createPage();
    page.desks.stop();
    leave(page);
    await settle();
    assert.deepEqual(page.marked, []);
  });
});
