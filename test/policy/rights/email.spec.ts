import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emailProblem, tidyEmail } from '../../../src/policy/rights/email.ts';

const good = [
  'ada@teilehafen.example',
  'ada.lovelace+parts@mail.teilehafen.example',
  "o'neill@teilehafen.example",
  'jörg@müller.example',
  '用户@例え.jp',
  'उपयोगकर्ता@उदाहरण.भारत',
  'ada@xn--mller-kva.example',
  ' ada@teilehafen.example ',
  `${'a'.repeat(64)}@teilehafen.example`,
];

const bad = [
  '',
  'ada',
  '@teilehafen.example',
  'ada@',
  'ada@localhost',
  'ada@@teilehafen.example',
  'ada b@teilehafen.example',
  'ada@teilehafen..example',
  'ada@-teilehafen.example',
  '.ada@teilehafen.example',
  'ada..b@teilehafen.example',
  'Ada <ada@teilehafen.example>',
  'ada@teilehafen.example, bob@teilehafen.example',
  'ada@teilehafen.example\r\nBcc: bob@teilehafen.example',
  `${'a'.repeat(65)}@teilehafen.example`,
  `${'ü'.repeat(33)}@teilehafen.example`,
  `ada@${'a'.repeat(64)}.example`,
  `a@${'b.'.repeat(130)}example`,
];

describe('e-mail addresses', () => {
  for (const address of good) {
    it(`takes ${JSON.stringify(address)}`, () => assert.equal(emailProblem(address), undefined));
  }

  for (const address of bad) {
    it(`says what is wrong with ${JSON.stringify(address.slice(0, 50))}`, () => assert.ok(emailProblem(address)));
  }

  it('are composed and trimmed before they are sent', () => {
    assert.equal(tidyEmail(' mu\u0308ller@teilehafen.example\n'), 'm\u00fcller@teilehafen.example');
  });
});
