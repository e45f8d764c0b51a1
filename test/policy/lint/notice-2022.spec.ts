import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { lintDocument } from '../../../src/policy/lint/document.ts';

/**
 * What a careful reader found odd in the notice of 2022, most of it written down before there were rules, the rule that
 * finds it, and what the finding says of its place and of what stands there.
 */
const found: readonly (readonly [oddity: string, rule: string, says: RegExp])[] = [
  ['TTDSG everywhere; it is TDDDG now', 'PC046', /^\$\.services\[4\].* "ttdsg:25-1" is tdddg:25-1 today/],
  ['§ 26 BDSG for applications', 'PC047', /^\$\.services\[28\].* "Lever" rests on § 26 BDSG/],
  ['§ 7 UWG without its four conditions', 'PC107', /newsletters\[1\].*: ownSimilar, noticeEachTime/],
  ['§ 7(3) UWG towards suppliers, who buy nothing', 'PC107', /newsletters\[2\].*: sale,/],
  ['§ 25(2) TTDSG without a number', 'PC046', /activities\[5\].*"ttdsg:25-2" is tdddg:25-2-1 \/ tdddg:25-2-2/],
  ['"§ 25 TTDSG" without a paragraph', 'PC234', /activities\[7\].*"§ 25 TTDSG" is not exact/],
  ['Art. 28 as the basis of parties with purposes of their own', 'PC214', /activities\[3\]\.notes\[1\].*Microsoft/],
  ['old product names', 'PC105', /"Facebook Pixel" is called Meta Pixel today/],
  ['a technique that is dead', 'PC105', /"Flash-Version" has been gone/],
  ['several legal forms of one company', 'PC212', /"Google Ireland Limited" \(IE\) and "Google" \(US\)/],
  ['two companies in one name', 'PC212', /"Alphabet Inc\., Google LLC" are two companies/],
  ['providers spelt in two ways', 'PC213', /"Linkein" is "LinkedIN" elsewhere/],
  ['a cookie of Baidu put down to Amplitude', 'PC215', /services\[17\].*Amplitude.*HMACCOUNT_BFESS/],
  ['brands instead of companies as providers of cookies', 'PC215', /services\[19\].*items of Bing/],
  ['a company without a legal form', 'PC217', /"Lead Forensics" has no legal form/],
  ['a decision on two countries at once', 'PC203', /services\[8\].* rests NZ on a decision about CH/],
  ['the decision on New Zealand for the United Kingdom', 'PC203', /services\[22\].* rests GB on a decision about NZ/],
  ['safeguards by companies that receive nothing', 'PC204', /activities\[5\].*names Microsoft, which receives nothing/],
  ['five countries without a recipient', 'PC201', /activities\[3\]\.transfers\[1\].* names RU without a recipient/],
  ['Singapore and Taiwan without a safeguard', 'PC202', /activities\[3\]\.notes\[2\].*\(SG\)/],
  ['an open list of countries', 'PC202', /andere Länder sind nicht ausgeschlossen/],
  [
    'the risk of US authorities for other countries',
    'PC205',
    /activities\[3\]\.transfers\[2\].* US authorities for IN/,
  ],
  ['clauses without edition and module', 'PC038', /activities\[1\].*does not name edition and module/],
  ['clauses without a copy', 'PC037', /activities\[1\].*does not say where to get a copy/],
  ['the USA called inadequate', 'PC209', /services\[1\]\.transfers\[0\]\.note/],
  ['servers of Amazon inside and outside the Union', 'PC241', /activities\[5\].*Amazon.*activities\.0/],
  ['data in the USA whose recipient is an Irish company', 'PC208', /services\[4\].*sends data to US.*EEA: Google/],
  ['Google in the USA, with a safeguard for its Irish company', 'PC030', /services\[4\].*Google Ireland Limited/],
  ['Meta Ireland without a word on its parent', 'PC218', /services\[20\].*"Facebook Pixel" names no transfer/],
  ['the provider of the personnel software is not named', 'PC247', /activities\[8\].*"der Anbieter unserer/],
  ['social networks: a transfer without a recipient', 'PC201', /activities\[10\].* names US without a recipient/],
  ['social networks: an empty heading for the recipients', 'PC024', /activities\[10\].*names no recipients/],
  ['the pool of applicants without recipients', 'PC024', /activities\[9\].*names no recipients/],
  ['services with nothing of their own', 'PC236', /"DoubleClick Ad" equals "google-ads-remarketing"/],
  ['cookies of OneTrust at Calendly', 'PC227', /"OptanonConsent" is known from OneTrust, not from Calendly/],
  ['cookies of Optimizely at Calendly', 'PC227', /"optimizelyEndUserId" is known from Optimizely/],
  ['processors with own purposes', 'PC214', /activities\[1\]\.profiling\.text.*processors: Google/],
  ['a list of profilers that leaves some out', 'PC230', /activities\[3\].* does not name Facebook/],
  ['joint control with social networks', 'PC243', /activities\[10\].*names no joint control/],
  ['"the controllers named above"', 'PC242', /\$\.rights\.note.*"oben bezeichnet"/],
  ['payment data in statistics and advertising', 'PC250', /services\[17\].*"Baidu Ads" evaluates: "Zahlungsinf/],
  ['one list of data for twelve vendors', 'PC256', /services\[12\]\.data.*12 services name the same 34 kinds/],
  ['cookie names without their underscore', 'PC226', /"ga" is "_ga" in the browser/],
  ['a row that names two items', 'PC225', /"IDE, ANID" is not the name of one item/],
  ['a row that names none', 'PC225', /"Cookies mit SID Endung" is not the name of one item/],
  ['the same seven rows in four services', 'PC221', /services\[27\].*repeats 7 rows of "google-analytics"/],
  ['a program error declared as a cookie', 'PC225', /"amplitude_idundefined" looks like a program error/],
  ['the supplier portal stores cookies and lists none', 'PC223', /activities\[6\].*none of its services accesses/],
  ['cookies that stay until the storage is emptied', 'PC229', /services\[0\].* calls "uc_settings" a cookie/],
  ['items kept until cleared, deleted when no longer needed', 'PC228', /services\[5\].*"amplitude_unsent_identify"/],
  ['two years for what is strictly necessary', 'PC023', /services\[26\].* keeps "m" .*2 years/],
  ['what is necessary without saying why', 'PC020', /services\[26\].*"Stripe" gives no reason/],
  ['a tag manager as strictly necessary', 'PC255', /services\[2\].*"Google Tag Manager" counts as strictly/],
  ['two bases for the device at once in communication', 'PC223', /activities\[4\].*names ttdsg:25-2, on which none/],
  ['advertising cookies on contract and interest', 'PC021', /services\[27\].*legitimate interest/],
  ['questionnaires as the purpose of an item alone', 'PC253', /services\[5\].*surveys at "amplitude_unsent_identify"/],
  ['advertising as a purpose that stands in the profiling alone', 'PC253', /services\[9\]\.profiling.*advertising/],
  ['three years and until cleared for the consent', 'PC231', /services\[0\].*3 years and until somebody clears it/],
  ['seven days and five years for the visit', 'PC231', /services\[1\].*7 days and 5 years/],
  ['only for the call, with cookies of six months', 'PC222', /services\[27\].*"ga" \(6 months\) longer/],
  ['"six to ten years"', 'PC231', /activities\[5\].*"Aufbewahrung 6-10 Jahre"/],
  ['a "theoretical" duty without a consequence', 'PC045', /activities\[0\].*does not say what happens without it/],
  ['mandatory fields in the portal, and no duty', 'PC245', /activities\[5\].*mandatory fields/],
  ['"until no longer necessary"', 'PC029', /activities\[2\].*nicht mehr erforderlich sind/],
  ['an interest that repeats the law', 'PC007', /activities\[0\].*names none/],
  ['unrelated purposes under one consent', 'PC240', /purposes\[4\].*Newsletter, Werbung/],
  ['blocks that are nearly alike', 'PC232', /activities\[8\]\.transfers\[0\]\.note.*services\.28/],
  ['ten years and three months for the same enquiries', 'PC231', /services\[24\].*10 years and 3 months/],
  ['keeping applications on an interest that is not named', 'PC007', /activities\[8\].*names none/],
  ['photographs, nationality and marital status of applicants', 'PC254', /activities\[8\].*Nationalität, Lichtbilder/],
  ['Lead Forensics without a source of its data', 'PC252', /services\[22\].*adds data from other sources/],
  ['objection to advertising tied to reasons', 'PC010', /objectionNotice.*does not except direct marketing/],
  ['social networks: advertising without a way to object', 'PC010', /activities\[10\].*names no way to object/],
  ['social networks: an interest without a way to object', 'PC008', /activities\[10\].*does not say how to object/],
  ['legal duties without the law', 'PC234', /activities\[4\].*names no statute for gdpr:6-1-c/],
  ['no way to withdraw in an application', 'PC011', /activities\[8\].*does not say how to withdraw/],
  ['a link to the authorities that is lost', 'PC233', /\$\.rights\.complaint/],
  ['"available here" without a link', 'PC233', /activities\[1\]\.transfers\[0\]\.note.*abrufbar/],
  ['"see the notes above"', 'PC242', /activities\[0\]\.objection.*"siehe die Hinweise oben"/],
  ['Amazon in the USA, with servers in the Union', 'PC219', /activities\[0\].*Amazon.*only a company in US/],
  ['social networks without retention', 'PC028', /activities\[10\].*does not say how long/],
  ['the state of the art as an interest', 'PC007', /activities\[7\].*"Ein Werkzeug nach dem Stand der Technik/],
  ['newsletter tracking without an item of its own', 'PC106', /newsletters\[0\].*follows reading behaviour/],
  ['no word on double opt-in', 'PC244', /newsletters\[0\].*does not confirm sign-ups/],
  ['"anonymous" addresses beside an identifier', 'PC251', /activities\[1\].*"IP-Adresse \(anonymisiert\)"/],
  ['data named twice in one list', 'PC235', /services\[12\].*names "screen-resolution" twice/],
  ['a chat with a basis and no service', 'PC249', /activities\[4\]\.legalBasis\[1\].* names a chat/],
  ['fonts without a service and a recipient', 'PC249', /activities\[0\]\.title.* names fonts/],
];

/** What the file says and no rule finds, and why no rule should. */
const missed: readonly (readonly [oddity: string, why: string])[] = [
  [
    'the date of expiry outlives the cookie it dates',
    'The record of an end may outlive what ends; the tag of this vendor does so everywhere, and nobody can mend it.',
  ],
  [
    'items that serve their own vendor',
    'Whether a login "with Google" serves Google or the site depends on the product: single sign-on by a processor reads alike.',
  ],
  [
    'consent management and hosting in one block',
    'How a notice is divided is free; what must differ inside (basis, period, device) has rules of its own.',
  ],
  [
    'analysis of behaviour in chats that no basis covers',
    'The basis names the chat; whether it covers the analysis too is a question of reading it.',
  ],
  [
    'twelve months with consent, and a pool of two years',
    'Two activities with two purposes may keep alike data for different times.',
  ],
  [
    'consent for newsletters, § 7(3) UWG for the same advertising in the portals',
    'Both are lawful beside each other: strangers are asked, customers may object.',
  ],
  ['DSGVO and DS-GVO in one text', 'A question of style; a rule for spelling laws would find much and mend nothing.'],
];

/** What only a person's list of known cookies shows: test/cli/known.spec.ts. */
const needsKnown = ['lifetimes that differ from what is usual'];

const text = readFileSync(new URL('../../../demo/policies/notice-2022.json', import.meta.url), 'utf8');
const { findings } = lintDocument(text, { today: '2026-11-24' });

describe('the notice of 2022', () => {
  for (const [oddity, rule, says] of found) {
    test(`shows ${rule} to a reader who wonders about: ${oddity}`, () => {
      const own = findings.filter((it) => it.rule === rule).map(({ path, found: { en, de } }) => `${path} ${en} ${de}`);
      assert.ok(
        own.some((it) => says.test(it)),
        own.join('\n') || 'nothing found',
      );
    });
  }

  test(`shows ${found.length} of ${found.length + missed.length + needsKnown.length} oddities that it holds`, () => {
    for (const [oddity, why] of missed) assert.match(why, /^[A-Z].*\.$/, oddity);
    assert.ok(found.length / (found.length + missed.length + needsKnown.length) > 0.9);
  });
});
