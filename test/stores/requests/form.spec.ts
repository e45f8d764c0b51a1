import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answersOf, emptyForm, fieldOf, isForm } from '../../../src/stores/requests/form.ts';

const form = { ...emptyForm('id'), rights: ['access'], address: ' Ada@teilehafen.example ' } as const;
const address = 'Ada@teilehafen.example';

describe('the form of a request', () => {
  const cases = {
    'by mail, found by the same address': [
      {},
      { reply: { channel: 'email', address }, identifier: { kind: 'email', value: address } },
    ],
    'by letter, found by nothing': [
      { channel: 'post', address: ' Ring 2, Wien ' },
      { reply: { channel: 'post', address: 'Ring 2, Wien' } },
    ],
    'by letter, found by an order': [
      { channel: 'post', address: 'Ring 2, Wien', finder: 'order', identifier: ' 17 ' },
      { reply: { channel: 'post', address: 'Ring 2, Wien' }, identifier: { kind: 'order', value: '17' } },
    ],
    'found by another mail address': [
      { finder: 'email', identifier: ' bo@teilehafen.example ' },
      { reply: { channel: 'email', address }, identifier: { kind: 'email', value: 'bo@teilehafen.example' } },
    ],
    'found by an account': [
      { finder: 'account', identifier: ' ada ' },
      { reply: { channel: 'email', address }, identifier: { kind: 'account', value: 'ada' } },
    ],
    'found by the record, whatever was typed': [
      { finder: 'record', identifier: 'x' },
      { reply: { channel: 'email', address }, identifier: { kind: 'record', value: 'r' } },
    ],
    'with a text': [
      { text: ' 2025 ' },
      { reply: { channel: 'email', address }, identifier: { kind: 'email', value: address }, text: '2025' },
    ],
  } as const;
  for (const [what, [changes, answers]] of Object.entries(cases))
    it(`asks ${what}`, () => {
      assert.deepEqual(answersOf({ ...form, ...changes }, 'r'), { rights: ['access'], ...answers });
    });

  it('says at which field something is wrong', () => {
    assert.deepEqual(fieldOf, {
      channel: 'reply.address',
      address: 'reply.address',
      finder: 'identifier.value',
      identifier: 'identifier.value',
    });
  });

  it('can be shown again with what there is to choose, and with nothing else', () => {
    assert.equal(isForm(form), true);
    assert.equal(isForm({ ...form, finder: 'order', channel: 'post', rights: [] }), true);
    for (const changes of [{ rights: ['access', 'complaint'] }, { channel: 'fax' }, { finder: 'name' }])
      assert.equal(isForm({ ...form, ...changes } as typeof form), false);
  });
});
