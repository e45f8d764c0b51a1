import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { provisionLinks } from '../../../src/policy/lint/provision-links.ts';
import { rules } from '../../../src/policy/lint/rules.ts';

const gdpr = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj';
const named = (source: string) => provisionLinks(source).map(({ name }) => name);

describe('the links of a provision', () => {
  test('lead to each article and recital of the GDPR once', () => {
    assert.deepEqual(provisionLinks('Art. 13(1)(a), 27, recital 42 GDPR; Art. 27 GDPR'), [
      { name: 'Art. 13 GDPR', url: `${gdpr}#art_13` },
      { name: 'Art. 27 GDPR', url: `${gdpr}#art_27` },
      { name: 'recital 42 GDPR', url: `${gdpr}#rct_42` },
    ]);
    assert.deepEqual(named('Art. 7(3) sentences 2-3, 13(2)(c) GDPR'), ['Art. 7 GDPR', 'Art. 13 GDPR']);
    assert.deepEqual(named('Art. 49(1) subparagraph 2 GDPR'), ['Art. 49 GDPR']);
  });

  test('lead to German statutes, judgments and decisions', () => {
    assert.deepEqual(
      provisionLinks('§ 25(2) No 2 TDDDG; § 7(3) UWG; C-673/17; Implementing Decision (EU) 2021/914').map(
        ({ url }) => url,
      ),
      [
        'https://www.gesetze-im-internet.de/ttdsg/__25.html',
        'https://www.gesetze-im-internet.de/uwg_2004/__7.html',
        'https://curia.europa.eu/juris/liste.jsf?num=C-673/17',
        'https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj',
      ],
    );
  });

  test('are there for every rule whose source names a provision or a judgment', () => {
    const without = rules.filter(({ source }) => provisionLinks(source).length === 0);
    assert.deepEqual(
      without.filter(({ source }) => /GDPR|§|[CT]-\d+\/\d/.test(source)).map(({ id, source }) => `${id}: ${source}`),
      [],
    );
  });
});
