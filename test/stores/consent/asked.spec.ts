import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { changeLines } from '../../../src/disclosure/changes.ts';
import { createWordsStore } from '../../../src/i18n/words-store.ts';
import { whyAsked } from '../../../src/stores/consent/asked.ts';
import { policyJson, serviceJson, type PolicyJson } from '../../fixtures/policy.ts';
import { createVisitor, decide, lookUp, year } from './visitor.ts';

/** What a visitor who agreed to two services is told when they come back to another policy, a while later. */
async function comeBack(json: PolicyJson, later = 0, language = 'en', granted = true): Promise<readonly string[]> {
  const visitor = createVisitor();
  const first = visitor.open(policyJson([serviceJson('analytics'), serviceJson('video')]));
  decide(first, { analytics: granted, video: granted });
  first.stop();
  visitor.clock.advance(later);
  const page = visitor.open(json);
  const lookup = lookUp(json);
  const asks = lookup.optional.filter(({ id }) => page.stateOf(id) === 'undecided');
  const words = createWordsStore();
  await words.use([language]);
  await words.complete();
  const asked = whyAsked(visitor.open(json).$consent.get().record, asks);
  return changeLines({ lookup, words: words.$words.get()! }, asked);
}

suite('why a person is asked again', () => {
  test('is told in words: what changed since they agreed', async () => {
    const json = policyJson([
      serviceJson('analytics', { purposes: ['serve'], recipients: ['acme', 'bild'] }),
      serviceJson('video'),
    ]);
    assert.deepEqual(await comeBack(json), [
      'Service analytics has changed since you agreed: other purposes and other recipients.',
    ]);
    assert.deepEqual(await comeBack(json, 0, 'de'), [
      'Dienst analytics hat sich geändert, seit Sie eingewilligt haben: andere Zwecke und andere Empfänger.',
    ]);
  });

  test('is told on every later page until they answer', async () => {
    const json = policyJson([serviceJson('analytics', { data: [] }), serviceJson('video')]);
    assert.equal((await comeBack(json)).length, 1);
  });

  test('is told of a new service', async () => {
    const json = policyJson([serviceJson('analytics'), serviceJson('video'), serviceJson('map')]);
    assert.deepEqual(await comeBack(json), ['Service map is new.']);
  });

  test('is told when the answers have run out', async () => {
    const json = policyJson([serviceJson('analytics'), serviceJson('video')]);
    assert.deepEqual(await comeBack(json, year), [
      'Your answer about Service analytics has run out.',
      'Your answer about Service video has run out.',
    ]);
  });

  test('is never that something changed which they had refused', async () => {
    const json = policyJson([serviceJson('analytics', { purposes: ['serve'] })]);
    assert.deepEqual(await comeBack(json, year, 'en', false), ['Your answer about Service analytics has run out.']);
  });
});
