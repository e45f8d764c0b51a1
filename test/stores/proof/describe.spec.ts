import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readRecordFile, writeRecordFile } from '../../../src/stores/proof/record-file.ts';
import { retainUntil } from '../../../src/stores/proof/retention.ts';
import { policyJson, serviceJson } from '../../fixtures/policy.ts';
import { byHand, createVisitor, day, decide, start, year } from '../consent/visitor.ts';
import { changedPolicy, history, prove } from './history.ts';

suite('a proof', () => {
  test('says who, where, by which notice and how to take it back', () => {
    const record = history();
    const { recordId, subject, controller, notice, withdrawal, conformsTo } = prove(record);
    assert.equal(conformsTo, 'https://w3id.org/dpv/schema/dpv-27560#record-eu-gdpr');
    assert.deepEqual([recordId, subject.id, subject.kind], [record.id, record.subject, 'browser']);
    assert.deepEqual(
      [controller.name, controller.address, controller.contact],
      ['Shop GmbH', 'Beispielweg 1, 80331 München', 'post@shop.example'],
    );
    assert.deepEqual(
      [notice.policyId, notice.version, notice.language, notice.jurisdiction, notice.authority],
      ['shop', '2026-11-01', 'de', 'DE', 'DE-BY'],
    );
    assert.equal(withdrawal.url, 'https://shop.example/#privacy-settings');
  });

  test('tells each act in time, with act, surface, trigger and signals', () => {
    const { events } = prove(history());
    assert.deepEqual(
      events.map(({ time, state, act, surface, trigger }) => [time, state, act, surface, trigger]),
      [
        ['2026-11-24T12:00:00.000Z', 'given', 'accept-all', 'banner', 'person'],
        ['2026-11-25T12:00:00.000Z', 'withdrawn', 'withdraw', 'settings', 'person'],
        ['2026-11-26T12:00:00.000Z', 'withdrawn', 'refuse-all', 'settings', 'person'],
      ],
    );
    assert.deepEqual(
      events.map(({ type, entity }) => [type, entity]),
      events.map(() => ['expressed', 'subject']),
    );
    assert.equal(events[0]?.validUntil, '2027-11-24T18:00:00.000Z');
  });

  test('tells for each service its basis on both levels, data, recipients, countries and retention', () => {
    const [decision] = prove(history()).events[0]?.decisions ?? [];
    assert.deepEqual(decision?.facts, {
      purposes: ['measure'],
      basis: ['tdddg:25-1', 'gdpr:6-1-a'],
      data: ['usage'],
      recipients: ['acme'],
      storage: ['US'],
      retention: ['P14M'],
    });
    assert.match(decision?.fingerprint ?? '', /^\w+(\.\w+){5}$/);
  });

  test('calls a refusal of what was never granted a refusal', () => {
    const page = createVisitor().open();
    decide(page, { analytics: false });
    assert.equal(prove(page.$consent.get().record).events[0]?.decisions[0]?.state, 'refused');
  });

  test('does not tell facts that the answer was not given to', () => {
    const { events } = prove(history(), changedPolicy());
    assert.equal(events[0]?.policyVersion, '2026-11-01');
    assert.deepEqual(
      events[0]?.decisions.map(({ facts }) => facts),
      [undefined, undefined],
    );
  });

  test('says what a changed policy did: expired where the facts changed, revoked where the service went', () => {
    const visitor = createVisitor();
    const first = visitor.open();
    decide(first, { analytics: true, video: true });
    first.stop();
    const { record } = visitor.open(changedPolicy()).$consent.get();
    const event = prove(record, changedPolicy()).events.at(-1);
    assert.deepEqual([event?.state, event?.type, event?.entity], ['expired', 'recorded', 'controller']);
    assert.deepEqual(event?.reset, [
      { service: 'analytics', state: 'expired' },
      { service: 'video', state: 'revoked' },
    ]);
  });

  test('names no period where the policy says by what it is decided', () => {
    const json = policyJson([
      serviceJson('analytics', { retention: [{ criteria: 'Until you leave.' }, { period: 'P1M' }] }),
    ]);
    const [decision] = prove(history(json), json).events[0]?.decisions ?? [];
    assert.deepEqual(decision?.facts?.retention, ['P1M']);
  });

  test('says of a service that the controller runs alone that the data stay in its country', () => {
    const json = policyJson([serviceJson('analytics', { provider: 'controller', recipients: [], transfers: [] })]);
    const [decision] = prove(history(json), json).events[0]?.decisions ?? [];
    assert.deepEqual([decision?.facts?.recipients, decision?.facts?.storage], [[], ['DE']]);
  });

  for (const [mechanism, country, asked] of [
    ['art49-1-a', 'US', true],
    ['art49-1-a', 'AT', null],
    ['scc', 'US', null],
  ] as const)
    test(`says of a transfer to ${country} by ${mechanism} whether it was agreed to`, () => {
      const recipients = ['acme'];
      const transfers = [
        { country: 'CH', recipients, mechanism: 'adequacy' as const },
        { country, recipients, mechanism },
      ];
      const json = policyJson([serviceJson('analytics', { transfers }), serviceJson('video')]);
      assert.equal(prove(history(json), json).events[0]?.decisions[0]?.transferConsent, asked);
    });

  test('says whether a transfer without other safeguards was agreed to', () => {
    const json = policyJson([
      serviceJson('analytics', {
        legalBasis: { device: 'tdddg:25-1', processing: ['gdpr:6-1-a', 'gdpr:49-1-a'] },
      }),
      serviceJson('video'),
    ]);
    const decisions = prove(history(json), json).events[0]?.decisions;
    assert.deepEqual(
      decisions?.map(({ transferConsent }) => transferConsent),
      [true, null],
    );
  });

  test('calls an import what it is: recorded, answering nothing', () => {
    const page = createVisitor().open();
    page.adopt(history(), { ...byHand, act: 'import' });
    const event = prove(page.$consent.get().record).events.at(-1);
    assert.deepEqual([event?.act, event?.state, event?.decisions], ['import', 'recorded', []]);
  });
});

suite('how long a record is needed', () => {
  const after = (choices: Record<string, boolean>) => {
    const page = createVisitor().open();
    decide(page, choices);
    return page.$consent.get().record;
  };

  test('is open while a consent is in use', () => {
    assert.equal(retainUntil(after({ analytics: true }), start + day), null);
  });

  test('is three years from the end of the year of the withdrawal', () => {
    assert.equal(retainUntil(history(), start + 10 * day), '2029-12-31');
  });

  test('counts from the end of a consent that ran out', () => {
    assert.equal(retainUntil(after({ analytics: true }), start + 2 * year), '2030-12-31');
  });

  test('counts from a refusal, however long the refusal holds', () => {
    assert.equal(retainUntil(after({ analytics: false }), start + 2 * year), '2029-12-31');
  });

  test('is nothing where there is nothing', () => {
    assert.equal(retainUntil(createVisitor().open().$consent.get().record, start), null);
  });
});

suite('a file that is taken along', () => {
  test('brings every answer and the whole history to another device', () => {
    const record = history();
    const read = readRecordFile(writeRecordFile(prove(record)), 'shop');
    assert.deepEqual(read?.events, record.events);
    assert.deepEqual(read?.decisions, new Map([...record.decisions].sort()));
  });

  for (const text of ['', 'null', '[]', '{}', '{"stored":1}', '{"stored":{"v":1}}', '<html>'])
    test(`is nothing when it is ${JSON.stringify(text.slice(0, 20))}`, () => {
      assert.equal(readRecordFile(text, 'shop'), undefined);
    });

  test('of another site is nothing', () => {
    assert.equal(readRecordFile(writeRecordFile(prove(history())), 'portal'), undefined);
  });

  test('of more than five million characters is nothing', () => {
    assert.equal(readRecordFile(writeRecordFile(prove(history())) + ' '.repeat(5_000_000), 'shop'), undefined);
  });
});
