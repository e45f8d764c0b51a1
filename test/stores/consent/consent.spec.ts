import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { policyJson, serviceJson } from '../../fixtures/policy.ts';
import { byHand, createVisitor, day, decide, start, year } from './visitor.ts';

suite('a choice', () => {
  test('nothing that needs consent may run before one', () => {
    const page = createVisitor().open();
    assert.equal(page.stateOf('analytics'), 'undecided');
    assert.equal(page.allows('analytics'), false);
  });

  test('what is required may always run, what is unknown never', () => {
    const page = createVisitor().open();
    assert.equal(page.allows('basket'), true);
    assert.equal(page.allows('nobody'), false);
    assert.equal(page.allows('__proto__'), false);
  });

  test('holds for the services named and leaves the others', () => {
    const page = createVisitor().open();
    decide(page, { analytics: true });
    assert.equal(page.allows('analytics'), true);
    assert.equal(page.stateOf('video'), 'undecided');
  });

  test('survives a reload', () => {
    const visitor = createVisitor();
    decide(visitor.open(), { analytics: true, video: false });
    const again = visitor.open();
    assert.equal(again.stateOf('analytics'), 'granted');
    assert.equal(again.stateOf('video'), 'refused');
    assert.equal(again.$consent.get().cause, undefined);
  });

  test('is taken back at once and for good', () => {
    const visitor = createVisitor();
    const page = visitor.open();
    decide(page, { analytics: true });
    decide(page, { analytics: false });
    assert.equal(page.allows('analytics'), false);
    assert.equal(visitor.open().stateOf('analytics'), 'refused');
  });

  test('is not made for required or unknown services', () => {
    const page = createVisitor().open();
    decide(page, { basket: false, nobody: true });
    assert.equal(page.$consent.get().record.events.length, 0);
    assert.equal(page.allows('basket'), true);
  });

  for (const answer of ['yes', 1, {}, null, undefined]) {
    test(`is not made by ${JSON.stringify(answer)} in place of true`, () => {
      const page = createVisitor().open();
      decide(page, { analytics: answer as unknown as boolean });
      assert.equal(page.stateOf('analytics'), 'undecided');
    });
  }

  test('says how it came about, until when it counts, and on which facts', () => {
    const page = createVisitor({ gpc: true }).open();
    decide(page, { analytics: true, video: false });
    const { event, persisted } = page.$consent.get();
    assert.equal(persisted, true);
    assert.deepEqual(
      { ...event, id: '', facts: [] },
      {
        ...byHand,
        id: '',
        at: start,
        version: '2026-11-01',
        language: 'en',
        granted: ['analytics'],
        refused: ['video'],
        reset: [],
        facts: [],
        until: { granted: start + year, refused: start + year },
        gpc: true,
      },
    );
    assert.equal(event?.facts.length, 2);
  });
});

suite('hashes', () => {
  test('are taken in for events of the record and for no others', () => {
    const page = createVisitor().open();
    decide(page, { analytics: true });
    const [event] = page.$consent.get().record.events;
    page.seal([
      { ...event!, hash: 'h' },
      { ...event!, id: 'another', hash: 'i', granted: ['video'] },
    ]);
    assert.deepEqual(
      page.$consent.get().record.events.map(({ hash }) => hash),
      ['h'],
    );
    assert.equal(page.$consent.get().event?.hash, 'h');
  });
});

suite('an objection', () => {
  const json = policyJson([serviceJson('counter', { choice: 'objection' })]);

  test('is not assumed: legitimate interest runs until someone objects', () => {
    const page = createVisitor().open(json);
    assert.equal(page.allows('counter'), true);
    decide(page, { counter: false });
    assert.equal(page.allows('counter'), false);
  });

  test('is made by Global Privacy Control, until the person says otherwise', () => {
    const page = createVisitor({ gpc: true }).open(json);
    assert.equal(page.allows('counter'), false);
    decide(page, { counter: true });
    assert.equal(page.allows('counter'), true);
  });
});

suite('time', () => {
  test('ends a grant and a refusal after twelve months', () => {
    const { open, clock } = createVisitor();
    const page = open();
    decide(page, { analytics: true, video: false });
    clock.advance(year - 1);
    assert.deepEqual([page.stateOf('analytics'), page.stateOf('video')], ['granted', 'refused']);
    clock.advance(1);
    assert.deepEqual([page.stateOf('analytics'), page.stateOf('video')], ['undecided', 'undecided']);
  });

  test('is set by the policy, but a refusal lasts at least six months and as long as a grant', () => {
    const { open, clock } = createVisitor();
    const page = open({ ...policyJson(), consent: { grantedFor: 'P7D', refusedFor: 'P1D' } });
    decide(page, { analytics: true, video: false });
    clock.advance(8 * day);
    assert.equal(page.stateOf('analytics'), 'undecided');
    clock.advance(170 * day);
    assert.equal(page.stateOf('video'), 'refused');
  });

  test('never lets a grant last longer than two years', () => {
    const { open, clock } = createVisitor();
    const page = open({ ...policyJson(), consent: { grantedFor: 'P50Y' } });
    decide(page, { analytics: true });
    clock.advance(2 * year);
    assert.equal(page.stateOf('analytics'), 'undecided');
  });
});

suite('forgetting', () => {
  test('leaves nothing decided, nothing stored and another subject', () => {
    const { open, memory } = createVisitor();
    const page = open();
    decide(page, { analytics: true });
    const { subject } = page.$consent.get().record;
    page.forget({ act: 'forget', surface: 'record', trigger: 'person' });
    assert.equal(page.stateOf('analytics'), 'undecided');
    assert.equal(memory.text, null);
    assert.notEqual(page.$consent.get().record.subject, subject);
  });
});
