import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { articleOfRight } from '../../../src/policy/rights/rights.ts';
import {
  basisTerm,
  context,
  durationNode,
  languageValues,
  rightTermOf,
  roleOf,
  statusOf,
} from '../../../src/stores/proof/dpv-terms.ts';

describe('a term of the Data Privacy Vocabulary', () => {
  for (const [right, article] of Object.entries(articleOfRight))
    it(`for the right "${right}" is that of its article`, () => {
      // The vocabulary has one term for Art. 21 and one for Art. 22; of Art. 7 it names the paragraph.
      const [number, paragraph] = article.split(/[()]/);
      const expected = number === '7' ? `A7-${paragraph}` : `A${number}`;
      assert.equal(rightTermOf[right as keyof typeof rightTermOf], `eu-gdpr:${expected}`);
    });

  it('stands for what a party is and for where a consent stands', () => {
    const { controller, processor, group } = roleOf;
    assert.deepEqual(
      [controller, roleOf['joint-controller'], processor, group],
      ['dpv:DataController', 'dpv:JointDataControllers', 'dpv:DataProcessor', 'dpv:Recipient'],
    );
    const states = Object.entries(statusOf).map(
      ([state, term]) => term.replace('dpv:Consent', '').toLowerCase() === state,
    );
    assert.deepEqual(states, [true, true, true, true, true]);
  });

  it('stands in one of the namespaces that others know it by', () => {
    assert.deepEqual(context, {
      dpv: 'https://w3id.org/dpv#',
      'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
      loc: 'https://w3id.org/dpv/loc#',
      dct: 'http://purl.org/dc/terms/',
      schema: 'https://schema.org/',
      skos: 'http://www.w3.org/2004/02/skos/core#',
      rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    });
  });

  it('stands for a basis of the GDPR; those of other laws are named', () => {
    assert.deepEqual(basisTerm('gdpr:6-1-a'), { '@id': 'eu-gdpr:A6-1-a' });
    assert.deepEqual(basisTerm('tdddg:25-1'), { '@type': 'dpv:LegalBasis', 'dct:identifier': 'tdddg:25-1' });
  });

  it('stands for a period, the end of a session, and what a person clears', () => {
    assert.deepEqual(durationNode('P6M'), { '@type': 'dpv:TemporalDuration', 'rdf:value': 'P6M' });
    for (const [period, value] of [
      ['session', 'end of the browser session'],
      ['until-cleared', 'cleared by the person'],
    ] as const)
      assert.deepEqual(durationNode(period), { '@type': 'dpv:UntilEventDuration', 'rdf:value': value });
  });

  it('carries a text as it is, or in each of its languages', () => {
    assert.equal(languageValues('Maps'), 'Maps');
    assert.deepEqual(languageValues({ de: 'Karten', en: 'Maps' }), [
      { '@value': 'Karten', '@language': 'de' },
      { '@value': 'Maps', '@language': 'en' },
    ]);
  });
});
