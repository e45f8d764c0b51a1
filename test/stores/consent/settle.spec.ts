import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readStored } from '../../../src/stores/consent/stored.ts';
import { createVisitor, day, decide } from './visitor.ts';

const settledIn = ({ text }: { text: string | null }): unknown => readStored(text, 'shop')?.settled;

suite('settle', () => {
  test('says until when the first of the answers runs out', () => {
    const visitor = createVisitor();
    const page = visitor.open();
    decide(page, { analytics: true });
    visitor.clock.advance(day);
    decide(page, { video: false });
    page.settle();
    assert.deepEqual(settledIn(visitor.memory), [page.$consent.get().record.decisions.get('analytics')?.until, 0]);
  });

  test('says nothing where nothing was answered', () => {
    const visitor = createVisitor();
    visitor.open().settle();
    assert.equal(visitor.memory.text, null);
  });

  test('says whether the browser sent its signal', () => {
    const visitor = createVisitor({ gpc: true });
    const page = visitor.open();
    decide(page, { analytics: true });
    page.settle();
    assert.deepEqual((settledIn(visitor.memory) as number[])[1], 1);
  });

  test('holds until the next answer, in this tab or another', () => {
    for (const whose of ['own', 'other'] as const) {
      const visitor = createVisitor();
      const tabs = { own: visitor.open(), other: visitor.open() };
      decide(tabs.own, { analytics: true });
      tabs.own.settle();
      decide(tabs[whose], { analytics: false });
      assert.equal(settledIn(visitor.memory), undefined);
    }
  });

  test('is not taken back by another tab that has nothing new to say', () => {
    const visitor = createVisitor();
    const [own, other] = [visitor.open(), visitor.open()];
    decide(own, { analytics: true });
    own.settle();
    const { text } = visitor.memory;
    other.settle();
    visitor.open();
    assert.equal(visitor.memory.text, text);
    assert.notEqual(settledIn(visitor.memory), undefined);
  });

  test('is forgotten with the rest', () => {
    const visitor = createVisitor();
    const page = visitor.open();
    decide(page, { analytics: true });
    page.settle();
    page.forget({ act: 'forget', surface: 'record', trigger: 'person' });
    assert.equal(visitor.memory.text, null);
  });

  test('changes nothing about what is read back', () => {
    const visitor = createVisitor();
    const page = visitor.open();
    decide(page, { analytics: true });
    page.settle();
    assert.deepEqual(visitor.open().$consent.get().record, page.$consent.get().record);
  });
});
