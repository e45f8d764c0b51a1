import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { lintDocument } from '../../../src/policy/lint/document.ts';

/**
 * What a careful reader found odd in the notice of 2022, written down before there were rules, and the rule that finds it;
 * where one rule finds several things, with what the finding says of its place.
 */
const found: readonly (readonly [oddity: string, rule: string, says?: RegExp])[] = [
  ['TTDSG everywhere; it is TDDDG now', 'PC046', /ttdsg/i],
  ['§ 26 BDSG for applications', 'PC047'],
  ['§ 7 UWG without its four conditions', 'PC107'],
  ['§ 25(2) TTDSG without a number', 'PC046', /25-2|25 Abs/],
  ['Art. 28 as the basis of parties with purposes of their own', 'PC214'],
  ['old product names', 'PC105'],
  ['several legal forms of one company', 'PC212'],
  ['providers spelt in two ways', 'PC213'],
  ['a cookie of Baidu put down to Amplitude', 'PC215', /Amplitude|HMACCOUNT/],
  ['brands instead of companies as providers of cookies', 'PC215'],
  ['a company without a legal form', 'PC217'],
  ['a decision on two countries at once', 'PC203', /NZ|New Zealand/],
  ['the decision on New Zealand for the United Kingdom', 'PC203', /GB|United Kingdom/],
  ['safeguards by companies that receive nothing', 'PC204'],
  ['five countries without a recipient', 'PC201'],
  ['Singapore and Taiwan without a safeguard', 'PC202', /SG|TW|Singapore|Taiwan/],
  ['the risk of US authorities for other countries', 'PC205'],
  ['an open list of countries', 'PC202'],
  ['clauses without edition, module and copy', 'PC038'],
  ['the USA called inadequate', 'PC209'],
  ['servers of Amazon inside and outside the Union', 'PC241', /Amazon/],
  ['data in the USA whose recipient is an Irish company', 'PC208', /Google/],
  ['Meta Ireland without a word on its parent', 'PC218'],
  ['the provider of the personnel software is not named', 'PC247'],
  ['social networks: a transfer without a recipient', 'PC201', /activities\[10\]/],
  ['services twice, or with nothing of their own', 'PC236'],
  ['cookies of Optimizely and OneTrust at Calendly', 'PC227', /Optimizely|OneTrust/],
  ['processors with own purposes', 'PC214', /Google/],
  ['a provider that is described and not named', 'PC247', /activities\[8\]/],
  ['a list of profilers that leaves some out', 'PC230'],
  ['joint control with social networks', 'PC243'],
  ['"the controllers named above"', 'PC242'],
  ['payment data in statistics and advertising', 'PC250'],
  ['cookie names without their underscore', 'PC226', /"ga"/],
  ['a row that names two items, or none', 'PC225', /IDE, ANID/],
  ['the same seven rows in four services', 'PC221'],
  ['a program error declared as a cookie', 'PC225', /undefined/],
  ['the supplier portal stores cookies and lists none', 'PC223', /activities\[6\]/],
  ['items kept until cleared, deleted when no longer needed', 'PC228'],
  ['two years for what is strictly necessary', 'PC023', /"m"/],
  ['two bases for the device at once in communication', 'PC223', /activities\[4\]/],
  ['advertising cookies on contract and interest', 'PC021'],
  ['seven days, five years, three years, until cleared', 'PC231', /activities\[0\]|services\[1\]/],
  ['only for the call, with cookies of six months', 'PC222'],
  ['a "theoretical" duty to provide', 'PC245'],
  ['"until no longer necessary"', 'PC029'],
  ['an interest that repeats the law', 'PC007', /activities\[0\]/],
  ['unrelated purposes under one consent', 'PC240'],
  ['blocks that are nearly alike', 'PC232'],
  ['ten years and three months for the same enquiries', 'PC231', /activities\[4\]|services\[24\]/],
  ['keeping applications on an interest that is not named', 'PC007', /activities\[8\]/],
  ['Lead Forensics without a source of its data', 'PC252'],
  ['objection to advertising tied to reasons', 'PC010'],
  ['no word on the duty to provide', 'PC234'],
  ['no way to withdraw', 'PC011'],
  ['links to authorities that are lost', 'PC233', /rights|complaint/],
  ['"available here" without a link', 'PC233'],
  ['"see the notes above"', 'PC242'],
  ['Amazon in the USA, with servers in the Union', 'PC219'],
  ['social networks without retention', 'PC028'],
  ['the state of the art as an interest', 'PC007', /state of the art|Stand der Technik/],
  ['newsletter tracking without an item of its own', 'PC106'],
  ['no word on double opt-in', 'PC244'],
  ['"anonymous" addresses beside an identifier', 'PC251'],
  ['data named twice in one list', 'PC235'],
];

/** What the file says and no rule finds. A rule for it would raise false alarms, or needs a person to read. */
const missed: readonly string[] = [
  'the chat has a basis and no service',
  'fonts have no service and no recipient',
  'lifetimes that differ from what is usual (needs lint --known)',
  'the date of expiry outlives the cookie it dates',
  'questionnaires as the purpose of an item and not of its activity',
  'items that serve their own vendor',
  'consent management and hosting in one block',
  'advertising as a purpose that stands in the profiling alone',
  'analysis of behaviour in chats that no basis covers',
  'twelve months with consent, and a pool of two years',
  'photographs, nationality and marital status may show special categories',
  'consent for newsletters, § 7(3) UWG for the same advertising in the portals',
];

const text = readFileSync(new URL('../../../demo/policies/notice-2022.json', import.meta.url), 'utf8');
const { findings } = lintDocument(text, { today: '2026-11-24' });

describe('the notice of 2022', () => {
  for (const [oddity, rule, says = /./] of found) {
    test(`shows ${rule} to a reader who wonders about: ${oddity}`, () => {
      const own = findings.filter((it) => it.rule === rule).map(({ path, found: { en, de } }) => `${path} ${en} ${de}`);
      assert.ok(
        own.some((it) => says.test(it)),
        own.join('\n') || 'nothing found',
      );
    });
  }

  test('shows 65 of 77 oddities that it holds', () => {
    assert.deepEqual([found.length, found.length + missed.length], [65, 77]);
  });
});
