import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Block, Section } from '../../src/disclosure/document.ts';
import { noticeDocument } from '../../src/disclosure/notice.ts';
import { policyJson, serviceJson } from '../fixtures/policy.ts';
import { contextOf } from './context-of.ts';

const many = Array.from({ length: 100 }, (_, at) => serviceJson(`service-${at}`));
const sections = noticeDocument(await contextOf(policyJson(many), 'en'));

const factsOf = (id: string): readonly { readonly title: string; readonly blocks: readonly Block[] }[] =>
  sections.flatMap((it): readonly Section[] => [it, ...it.sections]).find((it) => it.id === id)!.facts;

/** How many entries each list of a fact has. */
const lengths = (blocks: readonly Block[]): readonly number[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items.length;
    return block.kind === 'pairs' ? block.pairs.flatMap((pair) => lengths(pair.blocks)) : [];
  });

const sum = (numbers: readonly number[]): number => numbers.reduce((all, it) => all + it, 0);

describe('A list in the notice that grows with the policy', () => {
  it('comes in short pieces where it tells who sees a kind of data, and tells of everybody', () => {
    const seenBy = lengths(factsOf('part/by-data')[0]!.blocks);
    assert.equal(sum(seenBy), 101);
    assert.ok(Math.max(...seenBy) <= 16);
  });

  it('comes in short pieces where it has a switch for each service, and has all of them', () => {
    const withdrawal = factsOf('website').find(({ title }) => title === 'Taking back and objecting');
    assert.equal(sum(lengths(withdrawal?.blocks ?? [])), 100);
    assert.ok(Math.max(...lengths(withdrawal!.blocks)) <= 16);
  });
});
