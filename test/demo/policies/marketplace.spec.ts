import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isThirdCountry } from '../../../src/policy/eea.ts';
import { lintPolicy } from '../../../src/policy/lint/lint.ts';
import type { Cookie, Transfer } from '../../../src/policy/types.ts';
import { cookieRows } from './cookie-rows.ts';
import { blocksOf, nameOf, readDemo } from './read.ts';

const policy = readDemo('marketplace');
const blocks = blocksOf(policy);
const parties = new Map(policy.parties.map((party) => [party.id, party]));
const transfers = blocks.flatMap((block) => block.transfers.map((transfer) => ({ block: block.id, transfer })));

/** Fields that begin with `$` are no part of the policy's type: `$row` is the row in the notice of 2022. */
const rowsOf = (cookie: Cookie): readonly number[] =>
  [(cookie as { $row?: number | readonly number[] }).$row ?? []].flat();

describe('the marketplace policy', () => {
  it('describes the eleven activities', () => {
    assert.deepEqual(
      policy.activities.map(({ id }) => id),
      [
        'visit',
        'analytics',
        'embeds',
        'marketing',
        'communication',
        'customer-portal',
        'supplier-portal',
        'video-calls',
        'applications',
        'applicant-pool',
        'social-networks',
      ],
    );
  });

  it('keeps the ids that the demo sites use', () => {
    const ids = new Set(policy.services.map(({ id }) => id));
    const used = [
      'google-analytics',
      'google-ads',
      'meta-pixel',
      'microsoft-ads',
      'amplitude',
      'segment',
      'newrelic',
      'youtube',
      'google-maps',
      'calendly',
      'helphero',
      'tag-manager',
      'stripe',
    ];
    assert.deepEqual(
      used.filter((id) => !ids.has(id)),
      [],
    );
  });

  it('groups its services under at most six categories', () => {
    assert.ok(policy.categories.length <= 6);
  });

  for (const { row, then, now } of cookieRows) {
    it(`holds row ${row}, ${then.names[0]}`, () => {
      const found = policy.services
        .filter(({ id }) => id === now.service)
        .flatMap(({ cookies }) => cookies)
        .filter((cookie) => rowsOf(cookie).includes(row) && cookie.kind !== 'cache');
      assert.deepEqual(found.map(nameOf), now.names);
      assert.ok(found.every(({ lifetime, provider }) => lifetime === now.lifetime && provider === now.provider));
    });
  }

  it('says of every other item why it was added', () => {
    const unexplained = policy.services
      .flatMap(({ cookies }) => cookies)
      .filter((cookie) => rowsOf(cookie).length === 0 && !('$added' in cookie));
    assert.deepEqual(unexplained.map(nameOf), []);
  });

  it('finds a safeguard for every recipient outside the European Economic Area', () => {
    const bare = blocks.flatMap(({ id, recipients, transfers, ...rest }) =>
      ['provider' in rest ? rest.provider : 'controller', ...recipients]
        .filter((party) => isThirdCountry(parties.get(party)?.country ?? 'DE'))
        .filter((party) => !transfers.some((transfer) => transfer.recipients.includes(party)))
        .map((party) => `${id}: ${party}`),
    );
    assert.deepEqual(bare, []);
  });

  it('names the nine third countries, each with the safeguard that exists for it', () => {
    const allowed: Readonly<Record<string, readonly string[]>> = {
      CL: ['scc'],
      CN: ['scc'],
      GB: ['adequacy'],
      IN: ['scc'],
      NZ: ['adequacy'],
      RU: ['scc'],
      SG: ['scc'],
      TW: ['scc'],
      US: ['dpf', 'scc'],
    };
    const named = [...new Set(transfers.map(({ transfer }) => transfer.country))].sort();
    assert.deepEqual(named, Object.keys(allowed));
    const wrong = transfers.filter(({ transfer }) => !allowed[transfer.country]?.includes(transfer.mechanism));
    assert.deepEqual(wrong, []);
  });

  const complete: Readonly<Partial<Record<string, (transfer: Transfer) => boolean>>> = {
    adequacy: ({ decision, adoptedOn }) => decision !== undefined && adoptedOn !== undefined,
    dpf: ({ dpf, fallback, scc }) => dpf?.checkedOn !== undefined && fallback === 'scc' && scc?.module !== undefined,
    scc: ({ scc, risk }) => scc?.decision === '(EU) 2021/914' && scc.module !== undefined && risk !== undefined,
  };
  for (const [mechanism, holds] of Object.entries(complete)) {
    it(`says of every transfer under ${mechanism} what the law asks for, and where to get a copy`, () => {
      const these = transfers.filter(({ transfer }) => transfer.mechanism === mechanism);
      assert.ok(these.length > 0);
      assert.deepEqual(
        these.filter(({ transfer }) => !holds?.(transfer) || transfer.copyUrl === undefined),
        [],
      );
    });
  }

  it('gives every service without a switch its reason, and every other one a way out', () => {
    const { services } = policy;
    const missing = services.filter((it) =>
      it.choice === 'required' ? !it.exemption : !it.withdrawal && !it.objection,
    );
    assert.deepEqual(
      missing.map(({ id }) => id),
      [],
    );
  });

  it('signals statistics and advertising apart', () => {
    const signals = (id: string) => policy.services.find((it) => it.id === id)?.signals?.googleConsentMode;
    assert.deepEqual(signals('google-analytics'), ['analytics_storage']);
    assert.deepEqual(signals('google-ads'), ['ad_storage', 'ad_user_data', 'ad_personalization']);
  });

  it('offers something to do about every activity', () => {
    assert.ok(policy.activities.every(({ controls }) => controls && controls.length > 0));
  });

  it('keeps proof of consent for three years', () => {
    assert.equal(policy.consent?.record?.retention[0]?.period, 'P3Y');
  });

  it('gives the linter no error to find', () => {
    const errors = lintPolicy(policy, { today: '2026-11-25' }).filter(({ severity }) => severity === 'error');
    assert.deepEqual(
      errors.map(({ rule, path, found }) => `${rule} ${path} ${found.en}`),
      [],
    );
  });
});
