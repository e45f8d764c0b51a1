import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import {
  googleConsentMode,
  sayGoogleConsentDefault,
  type GoogleConsent,
} from '../../src/integrations/google-consent-mode.ts';
import { policyJson, serviceJson } from '../fixtures/policy.ts';
import { entriesOf, withoutGlobals } from './globals.ts';
import { createTestCenter, readyCenter } from './ready-center.ts';

const denied: GoogleConsent = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'granted',
};

type Command = [command: string, what: string, values: Record<string, unknown>];
const said = (what: 'default' | 'update'): Record<string, unknown>[] =>
  (entriesOf('dataLayer') as Command[])
    .filter(([word, second]) => word === 'consent' && second === what)
    .map((it) => it[2]);

describe('Google Consent Mode', () => {
  let restore: () => void;
  let warnings: string[];

  beforeEach(() => {
    restore = withoutGlobals('dataLayer', 'other');
    warnings = [];
    mock.method(console, 'warn', (text: string) => void warnings.push(text));
  });

  afterEach(() => {
    restore();
    mock.restoreAll();
  });

  it('says a default of all seven types in the task in which it is connected', () => {
    createTestCenter().connect(googleConsentMode());
    assert.deepEqual(entriesOf('dataLayer')[0], ['consent', 'default', denied]);
  });

  it('says one default, whoever says it', async () => {
    sayGoogleConsentDefault();
    sayGoogleConsentDefault();
    const center = await readyCenter();
    center.connect(googleConsentMode())();
    center.connect(googleConsentMode());
    assert.equal(said('default').length, 1);
  });

  it('leaves the default that the page has said', () => {
    // As a page's own snippet does it.
    Object.assign(globalThis, { dataLayer: [] });
    (function gtag(..._command: unknown[]) {
      // eslint-disable-next-line prefer-rest-params -- as Google's snippet does
      (globalThis as unknown as { dataLayer: unknown[] }).dataLayer.push(arguments);
    })('consent', 'default', { ad_storage: 'denied' });
    sayGoogleConsentDefault();
    assert.deepEqual(said('default'), [{ ad_storage: 'denied' }]);
  });

  it('warns when a tag was there before the default', () => {
    Object.assign(globalThis, { dataLayer: [{ event: 'gtm.js' }] });
    sayGoogleConsentDefault();
    assert.match(warnings[0] ?? '', /before the default/);
  });

  it('says regions and the wait where they are asked for, and leaves ids out of addresses', () => {
    sayGoogleConsentDefault({ region: ['DE', 'AT'], waitForUpdate: 500 });
    assert.deepEqual(entriesOf('dataLayer'), [
      ['consent', 'default', { ...denied, region: ['DE', 'AT'], wait_for_update: 500 }],
      ['set', 'ads_data_redaction', true],
      ['set', 'url_passthrough', false],
    ]);
  });

  it('says nothing more while nothing is granted', async () => {
    const center = await readyCenter();
    center.connect(googleConsentMode());
    center.choose({ video: true });
    center.refuseAll();
    assert.deepEqual(said('update'), []);
  });

  it('updates what a service maps, and takes it back with the service', async () => {
    const center = await readyCenter();
    center.connect(googleConsentMode());
    center.choose({ analytics: true });
    center.withdraw(['analytics']);
    assert.deepEqual(
      said('update').map(({ analytics_storage, ad_storage }) => [analytics_storage, ad_storage]),
      [
        ['granted', 'denied'],
        ['denied', 'denied'],
      ],
    );
  });

  it('updates at once for a visitor who has chosen before', async () => {
    const center = await readyCenter();
    center.acceptAll();
    center.connect(googleConsentMode());
    assert.deepEqual(
      said('update').map(({ ad_storage }) => ad_storage),
      ['granted'],
    );
  });

  it('grants a type only when every service that maps it is allowed', async () => {
    const services = ['search', 'display'].map((id) =>
      serviceJson(id, { signals: { googleConsentMode: ['ad_storage'] } }),
    );
    const center = await readyCenter({ policy: policyJson(services) });
    center.connect(googleConsentMode());
    center.choose({ search: true });
    assert.deepEqual(said('update'), []);
    center.choose({ display: true });
    assert.deepEqual(said('update'), [{ ad_storage: 'granted' }]);
  });

  it('never grants advertising by a switch for analytics, and says so', async () => {
    const services = [
      serviceJson('analytics', { signals: { googleConsentMode: ['analytics_storage', 'ad_storage'] } }),
    ];
    const center = await readyCenter({ policy: policyJson(services) });
    center.connect(googleConsentMode());
    center.acceptAll();
    assert.deepEqual(said('update'), [{ analytics_storage: 'granted' }]);
    assert.match(warnings[0] ?? '', /"analytics"/);
  });

  it('speaks on another data layer where one is named', () => {
    sayGoogleConsentDefault({ dataLayer: 'other' });
    assert.equal(entriesOf('other').length, 3);
    assert.equal(entriesOf('dataLayer').length, 0);
  });
});
