import { expect, fixture, html } from '@open-wc/testing';
import type { PrivacyService } from '../../../src/elements/service/service.ts';
import { policyJson, serviceJson } from '../../fixtures/policy.ts';
import { click, find, openPage, settled, wordsIn } from '../../fixtures/page.ts';

const disclosed = {
  profiling: { text: 'Acme keeps a profile of you.', by: ['acme'] },
  automatedDecision: { exists: true, logic: 'A score is computed.' },
  transfers: [
    {
      country: 'US',
      recipients: ['acme'],
      mechanism: 'dpf',
      fallback: 'scc',
      dpf: { participant: 'Acme Inc.', checkedOn: '2026-11-01' },
      copyUrl: 'https://acme.example/scc',
    },
  ],
  retention: [{ period: 'P14M' }],
} satisfies Parameters<typeof serviceJson>[1];

async function openService(overrides: Parameters<typeof serviceJson>[1] = {}, lang = 'en'): Promise<PrivacyService> {
  const root = await openPage({ policy: policyJson([serviceJson('analytics', overrides)]), lang });
  root.center?.closeBanner();
  const service = await fixture<PrivacyService>(html`<privacy-service service="analytics" open></privacy-service>`);
  await settled(service);
  return service;
}

describe('privacy-service', () => {
  it('tells the whole disclosure in words', async () => {
    const words = wordsIn(await openService(disclosed));
    for (const fact of [
      'Measuring visits',
      'Acme Inc.',
      '1 Main Street, Springfield, United States',
      'Pages visited',
      'section 25(1) TDDDG',
      'Art. 6(1)(a) GDPR',
      '_analytics',
      'Tells visitors apart',
      '6 months',
      'EU-US Data Privacy Framework',
      'Listed as Acme Inc., checked on November 1, 2026',
      'Standard contractual clauses',
      'Get a copy of the safeguards',
      'Acme keeps a profile of you.',
      'A score is computed.',
      '14 months',
      'Switch the service off here',
    ]) {
      expect(words).to.include(fact);
    }
  });

  it('tells it in German', async () => {
    const words = wordsIn(await openService(disclosed, 'de'));
    expect(words).to.include('§ 25 Abs. 1 TDDDG');
    expect(words).to.include('6 Monate');
    expect(words).to.include('EU-US-Datenschutzrahmen');
  });

  it('shows the disclosure only when it is opened', async () => {
    const service = await openService();
    service.remove();
    const closed = await fixture<PrivacyService>(html`<privacy-service service="analytics"></privacy-service>`);
    expect(wordsIn(closed)).not.to.include('_analytics');
    await click(find(closed, 'summary'));
    await settled(closed);
    expect(wordsIn(closed)).to.include('_analytics');
  });

  it('counts at once when it stands alone in a page', async () => {
    const service = await openService();
    await click(find(service, 'input'));
    const center = document.querySelector('privacy-center')?.center;
    expect(center?.allows('analytics')).to.equal(true);
    await settled(service);
    await click(find(service, 'input'));
    expect(center?.allows('analytics')).to.equal(false);
  });

  it('does not take a script’s click for consent and shows the switch as it is', async () => {
    const service = await openService();
    find(service, 'input').click();
    await settled(service);
    expect(find<HTMLInputElement>(service, 'input').checked).to.equal(false);
  });

  it('shows markup in the policy as text', async () => {
    const service = await openService({ title: '<img src=x onerror="window.hacked=true">' });
    expect(wordsIn(service)).to.include('<img src=x');
    expect(service.shadowRoot?.querySelector('img')).to.equal(null);
    expect((window as { hacked?: boolean }).hacked).to.equal(undefined);
  });

  it('marks text that is not in the language of the page', async () => {
    const service = await openService({ title: { de: 'Statistik' } });
    expect(find(service, 'h3 [lang]').lang).to.equal('de');
  });

  it('shows nothing for a service that the policy does not know', async () => {
    await openPage();
    const service = await fixture<PrivacyService>(html`<privacy-service service="nothing"></privacy-service>`);
    expect(wordsIn(service)).to.equal('');
  });
});
