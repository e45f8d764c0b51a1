import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { formerTools, mapAnswers, type FormerToolName } from '../../../src/integrations/import-choices.ts';

/** Texts as the tools write them; what they wrote was looked up in the packages named. */
const written: readonly (readonly [FormerToolName, string, string, Record<string, boolean>])[] = [
  ['klaro', 'klaro 0.7.22', '%7B%22matomo%22%3Atrue%2C%22youtube%22%3Afalse%7D', { matomo: true, youtube: false }],
  ['klaro', 'klaro 0.7.22, not encoded', '{"matomo":true,"youtube":false}', { matomo: true, youtube: false }],
  ['orejime', 'orejime 3.2.1', '{%22analytics%22:true%2C%22ads%22:false}', { analytics: true, ads: false }],
  ['tarteaucitron', 'tarteaucitron 1.34.0', '!gtag=true!youtube=false!vimeo=wait', { gtag: true, youtube: false }],
  [
    'cookieconsent',
    'vanilla-cookieconsent 3.1.0',
    encodeURIComponent(
      JSON.stringify({
        categories: ['necessary', 'analytics'],
        revision: 0,
        data: null,
        consentTimestamp: '2026-03-01T10:00:00.000Z',
        consentId: 'e6cb6ac6-5d93-4b5f-8d43-5f4b9ff8e5f9',
        services: { necessary: [], analytics: ['ga'] },
        languageCode: 'de',
        lastConsentTimestamp: '2026-04-01T10:00:00.000Z',
        expirationTime: 1791000000000,
      }),
    ),
    { necessary: true, analytics: true, ga: true },
  ],
  [
    'usercentrics',
    'Usercentrics 2 (uc_settings)',
    JSON.stringify({
      controllerId: 'c',
      id: 'x',
      language: 'de',
      services: [
        {
          id: 'HkocEodjb7',
          status: true,
          history: [{ action: 'onAcceptAllServices', status: true, timestamp: 1780000000000, type: 'explicit' }],
        },
        {
          id: 'BJz7qNsdj-7',
          status: false,
          history: [{ action: 'onDenyAllServices', status: false, timestamp: 1780000000000, type: 'explicit' }],
        },
        {
          id: 'H1Vl5NidjWX',
          status: true,
          history: [{ action: 'onInitialPageLoad', status: true, timestamp: 1770000000000, type: 'implicit' }],
        },
      ],
      version: '1',
    }),
    { HkocEodjb7: true, 'BJz7qNsdj-7': false },
  ],
  [
    'usercentrics',
    'Usercentrics 3 (ucData)',
    JSON.stringify({
      gcm: { adStorage: 'denied' },
      consent: {
        services: { HkocEodjb7: { name: 'Google Analytics', consent: true }, SkPc5EjOsWm: { consent: false } },
      },
    }),
    { HkocEodjb7: true, SkPc5EjOsWm: false },
  ],
];

suite('what a former tool has written', () => {
  for (const [name, source, text, answers] of written)
    test(`is read: ${source}`, () => {
      assert.deepEqual(Object.fromEntries(formerTools[name].read(text)?.answers ?? []), answers);
    });

  test('is dated where the tool says when', () => {
    const at = (index: number) => formerTools[written[index]![0]].read(written[index]![2])?.at;
    assert.equal(at(4), Date.UTC(2026, 3, 1, 10));
    assert.equal(at(5), 1780000000000);
    assert.equal(at(0), undefined);
  });
});

const garbage = [
  '',
  ' ',
  'null',
  '42',
  '"yes"',
  'true',
  '[]',
  '{}',
  '{"matomo":"yes"}',
  '%',
  '%E0%A4%A',
  '<b>',
  '!a',
  '{"__proto__":1}',
];

for (const [name, tool] of Object.entries(formerTools))
  suite(`what only looks like ${name}`, () => {
    for (const text of garbage)
      test(`is nothing: ${JSON.stringify(text)}`, () => {
        assert.equal(tool.read(text), undefined);
      });

    test('is nothing when it was written by another tool, or grants nothing more', () => {
      for (const [other, , text, answers] of written) {
        if (other === name) continue;
        for (const [id, granted] of tool.read(text)?.answers ?? []) if (granted) assert.equal(answers[id], true);
      }
    });
  });

suite('the table of the policy', () => {
  const answers = new Map([
    ['ga', true],
    ['gtm', true],
    ['ads', false],
  ]);

  test('says which service an answer is for; what it does not name is left to be asked', () => {
    assert.deepEqual([...mapAnswers({ answers }, { ga: 'analytics' })], [['analytics', true]]);
  });

  test('grants a service for several former ones only if all were granted', () => {
    assert.deepEqual([...mapAnswers({ answers }, { ga: 'tags', gtm: 'tags' })], [['tags', true]]);
    assert.deepEqual([...mapAnswers({ answers }, { ga: 'tags', ads: 'tags' })], [['tags', false]]);
    assert.deepEqual([...mapAnswers({ answers }, { ga: 'tags', unknown: 'tags' })], []);
  });

  test('takes a missing answer for a refusal where only what was accepted is kept', () => {
    assert.deepEqual([...mapAnswers({ answers, acceptedOnly: true }, { map: 'map' })], [['map', false]]);
    assert.deepEqual([...mapAnswers({ answers }, { map: 'map' })], []);
  });
});
