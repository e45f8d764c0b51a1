import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { amplitude } from '../../src/integrations/amplitude.ts';
import { dataLayer } from '../../src/integrations/data-layer.ts';
import { matomo } from '../../src/integrations/matomo.ts';
import { metaPixel } from '../../src/integrations/meta-pixel.ts';
import { microsoftClarity } from '../../src/integrations/microsoft-clarity.ts';
import { microsoftUet } from '../../src/integrations/microsoft-uet.ts';
import { entriesOf, withoutGlobals } from './globals.ts';
import { createTestCenter, readyCenter } from './ready-center.ts';

const page = globalThis as unknown as Record<string, unknown>;
const queueOf = (name: string): unknown[] =>
  Array.from((page[name] as { q: ArrayLike<unknown>[] }).q, (entry) => Array.from(entry));

let restore: () => void;

beforeEach(() => {
  restore = withoutGlobals('dataLayer', '_paq', 'uetq', 'clarity', 'fbq', 'amplitude');
});

afterEach(() => restore());

describe('the data layer', () => {
  it('holds every service with whether it may run, under an event', async () => {
    const center = await readyCenter();
    center.connect(dataLayer());
    center.choose({ video: true });
    const all = { basket: true, analytics: false, ads: false, chat: true };
    assert.deepEqual(entriesOf('dataLayer'), [
      { event: 'privacy-consent', privacy: { ...all, video: false } },
      { event: 'privacy-consent', privacy: { ...all, video: true } },
    ]);
  });

  it('says that an objection by Global Privacy Control counts', async () => {
    const center = await readyCenter({ gpc: true });
    center.connect(dataLayer());
    assert.equal((entriesOf('dataLayer')[0] as { privacy: Record<string, boolean> }).privacy['chat'], false);
  });
});

describe('Microsoft UET', () => {
  it('denies first and then says what was chosen', async () => {
    const center = createTestCenter();
    center.connect(microsoftUet({ service: 'ads' }));
    assert.deepEqual(page['uetq'], ['consent', 'default', { ad_storage: 'denied' }]);
    await center.ready;
    center.choose({ ads: true });
    center.withdraw(['ads']);
    assert.deepEqual((page['uetq'] as unknown[]).slice(3), [
      ...['consent', 'update', { ad_storage: 'granted' }],
      ...['consent', 'update', { ad_storage: 'denied' }],
    ]);
  });

  it('leaves the default that the page has said', () => {
    page['uetq'] = ['consent', 'default', { ad_storage: 'denied' }];
    createTestCenter().connect(microsoftUet({ service: 'ads' }));
    assert.equal((page['uetq'] as unknown[]).length, 3);
  });
});

describe('Microsoft Clarity', () => {
  it('signals both kinds of storage in the spelling of version 2', async () => {
    const center = await readyCenter();
    center.connect(microsoftClarity({ service: 'analytics', adsService: 'ads' }));
    center.choose({ analytics: true });
    center.choose({ ads: true });
    assert.deepEqual(queueOf('clarity'), [
      ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }],
      ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' }],
      ['consentv2', { ad_Storage: 'granted', analytics_Storage: 'granted' }],
    ]);
  });

  it('denies advertising where no service is named for it', async () => {
    const center = await readyCenter();
    center.acceptAll();
    center.connect(microsoftClarity({ service: 'analytics' }));
    assert.deepEqual(queueOf('clarity'), [['consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' }]]);
  });
});

describe('Meta Pixel', () => {
  it('is revoked and granted once it is there, and makes no queue that its snippet would stumble over', async () => {
    const center = await readyCenter();
    center.connect(metaPixel({ service: 'ads' }));
    center.choose({ ads: true });
    assert.equal('fbq' in page, false);
    const calls: unknown[][] = [];
    page['fbq'] = (...call: unknown[]) => void calls.push(call);
    center.withdraw(['ads']);
    center.choose({ ads: true });
    assert.deepEqual(calls, [
      ['consent', 'revoke'],
      ['consent', 'grant'],
    ]);
  });

  it('passes over something else of that name', async () => {
    page['fbq'] = 'not a function';
    const center = await readyCenter();
    center.connect(metaPixel({ service: 'ads' }));
    center.choose({ ads: true });
    assert.equal(center.allows('ads'), true);
  });
});

describe('Matomo', () => {
  it('asks for consent before anything else is queued, and is told of it on each page', async () => {
    const center = await readyCenter();
    center.connect(matomo({ service: 'analytics' }));
    center.choose({ analytics: true });
    center.withdraw(['analytics']);
    assert.deepEqual(page['_paq'], [
      ['requireConsent'],
      ['forgetConsentGiven'],
      ['setConsentGiven'],
      ['forgetConsentGiven'],
    ]);
  });

  it('asks for cookies alone where counting without them needs no consent', async () => {
    const center = await readyCenter();
    center.acceptAll();
    center.connect(matomo({ service: 'analytics', needs: 'cookies' }));
    assert.deepEqual(page['_paq'], [['requireCookieConsent'], ['setCookieConsentGiven']]);
  });
});

describe('Amplitude', () => {
  it('is opted out until its service is allowed', async () => {
    const center = await readyCenter();
    const states: boolean[] = [];
    const instance = { setOptOut: (out: boolean) => void states.push(out) };
    center.connect(amplitude({ service: 'analytics', instance }));
    center.choose({ analytics: true });
    center.withdraw(['analytics']);
    assert.deepEqual(states, [true, false, true]);
  });

  it('is found on the page when it was loaded after the grant', async () => {
    const center = await readyCenter();
    center.connect(amplitude({ service: 'analytics' }));
    center.choose({ analytics: true });
    const states: boolean[] = [];
    page['amplitude'] = { setOptOut: (out: boolean) => void states.push(out) };
    center.withdraw(['analytics']);
    assert.deepEqual(states, [true]);
  });
});

describe('an integration for a service that the policy does not have', () => {
  it('says that it is not allowed, and warns once', async () => {
    const warn = mock.method(console, 'warn', () => undefined);
    const center = await readyCenter();
    center.connect(matomo({ service: 'tpyo' }));
    center.acceptAll();
    assert.deepEqual(page['_paq'], [['requireConsent'], ['forgetConsentGiven']]);
    assert.equal(warn.mock.callCount(), 1);
    assert.match(String(warn.mock.calls[0]?.arguments[0]), /"tpyo".*"matomo"/);
    mock.restoreAll();
  });
});
