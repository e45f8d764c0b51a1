import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { encodeCookie } from '../../../src/ports/cookie-jar.ts';
import { writeRecord } from '../../../src/stores/consent/record.ts';
import { storageKey } from '../../../src/stores/consent/stored.ts';
import { policyJson, serviceJson } from '../../fixtures/policy.ts';
import { createVisitor, decide } from './visitor.ts';

const many = (count: number) => policyJson(Array.from({ length: count }, (_, at) => serviceJson(`service-${at}`)));

/** A visitor who has answered for so many services, and then changed one of them so many times. */
function choose(count: number, changes = 0) {
  const visitor = createVisitor();
  const json = many(count);
  const page = visitor.open(json);
  decide(page, Object.fromEntries(json.services.map(({ id }) => [id, true])));
  for (let turn = 0; turn < changes; turn++) decide(page, { [`service-${turn % count}`]: turn % 2 === 1 });
  return { visitor, json, size: visitor.memory.text?.length ?? 0 };
}

suite('the size of a record', () => {
  test('lets 2,000 services and their history survive a reload, in a thirtieth of a local storage', () => {
    const { visitor, json, size } = choose(2000);
    assert.ok(size < 160_000, `${size} characters`);
    const again = visitor.open(json);
    assert.equal(again.allows('service-1999'), true);
    assert.equal(again.$consent.get().record.events[0]?.granted.length, 2000);
  });

  test('grows by less than 400 characters for a later act, however many services there are', () => {
    const acts = 50;
    const growth = (choose(2000, acts).size - choose(2000).size) / acts;
    assert.ok(growth < 400, `${growth} characters an act`);
  });

  test('lets the answers for fifty services fit into a cookie', () => {
    const { visitor, json } = choose(50);
    const { record } = visitor.open(json).$consent.get();
    const text = encodeCookie(writeRecord({ ...record, events: [] }, 'shop'));
    assert.ok(storageKey('shop').length + 1 + text.length <= 4096, `${text.length} bytes`);
  });
});
