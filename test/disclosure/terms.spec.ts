import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Inline, Section } from '../../src/disclosure/document.ts';
import { section, text } from '../../src/disclosure/document.ts';
import { factMarker, withTerms } from '../../src/disclosure/terms.ts';
import { policyJson } from '../fixtures/policy.ts';
import { contextOf } from './context-of.ts';

const glossary = [
  { id: 'controller', term: 'Verantwortlicher', definition: 'Wer bestimmt.' },
  { id: 'joint', term: 'Gemeinsam Verantwortlicher', definition: 'Wer mit anderen bestimmt.' },
  { id: 'consent', term: 'Einwilligung', definition: 'Ein Ja.' },
];

const context = await contextOf({ ...policyJson(), glossary }, 'de');

const marked = (sections: readonly Section[]): readonly Section[] => withTerms(context, sections);

/** What is marked in the first paragraph of a part. */
function termsIn(...lines: readonly (readonly Inline[])[]): readonly string[] {
  const [part] = marked([section('part', 'Part', { blocks: lines.map((line) => text(...line)) })]);
  return part!.blocks.flatMap((block) =>
    block.kind === 'text'
      ? block.line.flatMap((it) => (typeof it === 'object' && it.kind === 'term' ? `${it.text}:${it.term}` : []))
      : [],
  );
}

describe('A word of the glossary', () => {
  it('is marked where it stands first in a part, whatever stands around it', () => {
    assert.deepEqual(termsIn(['Ihre Einwilligung, sonst nichts.'], ['Diese Einwilligung.']), ['Einwilligung:consent']);
  });

  it('is marked again in the next part', () => {
    const parts = marked(['one', 'two'].map((id) => section(id, id, { blocks: [text('Einwilligung')] })));
    assert.equal(JSON.stringify(parts).split('"kind":"term"').length - 1, 2);
  });

  it('is found with the ending of the plural, and in small letters', () => {
    assert.deepEqual(termsIn(['Ihre Einwilligungen']), ['Einwilligungen:consent']);
    assert.deepEqual(termsIn(['ein verantwortlicher']), ['verantwortlicher:controller']);
  });

  it('is not found in a longer word', () => {
    assert.deepEqual(termsIn(['Einwilligungsnachweis'], ['Nicht-Einwilligung']), []);
  });

  it('counts as the longest that fits', () => {
    assert.deepEqual(termsIn(['Gemeinsam Verantwortlicher']), ['Gemeinsam Verantwortlicher:joint']);
  });

  it('leaves the text around it as it was', () => {
    const [part] = marked([section('part', 'Part', { blocks: [text('Die Einwilligung gilt.')] })]);
    const [block] = part!.blocks;
    assert.ok(block?.kind === 'text');
    assert.equal(
      block.line.map((it) => (typeof it === 'string' ? it : 'text' in it && it.text)).join(''),
      'Die Einwilligung gilt.',
    );
  });

  it('is marked in a heading too', () => {
    const [part] = marked([section('part', 'Part', { facts: [{ title: 'Einwilligung', blocks: [text('x')] }] })]);
    assert.deepEqual(part!.facts[0]?.heading, [{ kind: 'term', text: 'Einwilligung', term: 'consent' }]);
  });

  it('is marked once in the facts of a service, and again in those of the next', () => {
    const mark = factMarker(context);
    const facts = ['one', 'two'].map((title) => ({ title, blocks: [text('Ihre Einwilligung.')] }));
    for (const _ of ['first service', 'second service'])
      assert.equal(JSON.stringify(mark(facts)).split('"kind":"term"').length - 1, 1);
  });

  it('is not lost where a name that carries no mark has it first', () => {
    const pairs = { kind: 'pairs', pairs: [{ title: 'Einwilligung', blocks: [text('Ihre Einwilligung.')] }] } as const;
    assert.match(JSON.stringify(factMarker(context)([{ title: 'Fact', blocks: [pairs] }])), /"kind":"term"/);
  });
});
