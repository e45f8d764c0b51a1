import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cookieRows } from './cookie-rows.ts';
import { blocksOf, nameOf, readDemo } from './read.ts';

const policy = readDemo('notice-2022');
const blocks = blocksOf(policy);
const transfers = blocks.flatMap((block) => block.transfers);
const activity = (id: string) => policy.activities.find((it) => it.id === id)!;
const notes = (id: string): string => JSON.stringify(activity(id).transfers.map(({ note }) => note));

describe('the notice of 2022', () => {
  it('holds the same eleven activities as the policy of today', () => {
    assert.deepEqual(
      policy.activities.map(({ id }) => id),
      readDemo('marketplace').activities.map(({ id }) => id),
    );
  });

  it('holds its 81 rows in their order, Google’s seven four times', () => {
    const rows = policy.services.flatMap(({ cookies }) => cookies);
    assert.deepEqual(
      rows.map((row) => [nameOf(row), row.lifetime, row.provider]),
      cookieRows.map(({ then }) => [then.names[0], then.lifetime, then.provider]),
    );
  });

  it('names the eleven terms of its glossary', () => {
    assert.equal(policy.glossary.length, 11);
  });

  describe('keeps its faults:', () => {
    it('laws that have other names today', () => {
      const bases = new Set<string>(
        policy.activities.flatMap(({ legalBasis }) => legalBasis.map(({ basis }) => basis)),
      );
      assert.deepEqual([...bases].filter((it) => /^(ttdsg|bdsg)/.test(it)).sort(), [
        'bdsg:26',
        'ttdsg:25-1',
        'ttdsg:25-2',
      ]);
    });

    it('the decision on New Zealand, cited for the United Kingdom', () => {
      const decisions = transfers.filter(({ country }) => country === 'GB').map(({ decision }) => decision);
      assert.deepEqual(new Set(decisions), new Set(['2013/65/EU']));
    });

    it('safeguards by Microsoft and Hubspot, who receive nothing there', () => {
      const { recipients, transfers } = activity('communication');
      const named = transfers.flatMap((it) => it.recipients);
      assert.ok(named.includes('microsoft') && named.includes('hubspot'));
      assert.ok(!recipients.includes('microsoft') && !recipients.includes('hubspot'));
    });

    it('servers of Amazon in the European Union, and in the USA', () => {
      assert.match(notes('visit'), /Amazon stehen in der Europäischen Union/);
      assert.match(notes('customer-portal'), /Amazon stehen in den USA/);
    });

    it('one company under several names', () => {
      const names = policy.parties.map(({ legalName }) => legalName);
      const several = [
        'Alphabet Inc., Google LLC',
        'Google Ireland Limited',
        'Google',
        'ActiveCampaign, LLC',
        'Active Campaign',
        'LinkedIN',
        'Linkein',
      ];
      assert.deepEqual(
        several.filter((name) => !names.includes(name)),
        [],
      );
    });

    it('recipients that profile and are left out of the list of profilers', () => {
      const { recipients, profiling } = activity('marketing');
      assert.ok(recipients.includes('facebook') && !profiling?.by?.includes('facebook'));
    });

    it('transfers without a link to a copy of the clauses', () => {
      const clauses = transfers.filter(({ mechanism }) => mechanism === 'scc');
      assert.ok(clauses.length > 0);
      assert.ok(clauses.every(({ copyUrl, scc }) => copyUrl === undefined && scc === undefined));
    });

    it('social networks without a recipient', () => {
      assert.deepEqual(activity('social-networks').recipients, []);
      assert.deepEqual(activity('social-networks').services, []);
    });

    it('two periods for the same enquiries', () => {
      assert.deepEqual(
        activity('communication').retention.map(({ period }) => period),
        ['P10Y', 'P3M'],
      );
    });
  });
});
