import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { createVisitor, decide } from './visitor.ts';

function sealable() {
  const { open, memory } = createVisitor();
  const page = open();
  decide(page, { analytics: true });
  let told = 0;
  page.$consent.listen(() => told++);
  return { page, memory, told: () => told };
}

suite('a seal', () => {
  test('is taken into the record, kept, and told with the act that it belongs to', () => {
    const { page, memory, told } = sealable();
    const { record, event, cause } = page.$consent.get();
    page.seal(record.events.map((it) => ({ ...it, hash: 'abc' })));
    const after = page.$consent.get();
    assert.deepEqual([after.event?.hash, after.cause, told()], ['abc', cause, 1]);
    assert.equal(after.event?.id, event?.id);
    assert.match(memory.text ?? '', /"hash":"abc"/);
  });

  test('of an event that is not in the record changes nothing, and nobody is told', () => {
    const { page, told } = sealable();
    const before = page.$consent.get();
    page.seal([]);
    page.seal(before.record.events.map((it) => ({ ...it, id: 'foreign', hash: 'abc' })));
    assert.deepEqual([page.$consent.get(), told()], [before, 0]);
  });

  test('of an earlier event leaves the latest as it was', () => {
    const { page } = sealable();
    const [first] = page.$consent.get().record.events;
    decide(page, { video: true });
    page.seal([{ ...first!, hash: 'abc' }]);
    const { record, event } = page.$consent.get();
    assert.deepEqual([record.events.map(({ hash }) => hash), event?.hash], [['abc', undefined], undefined]);
  });
});
