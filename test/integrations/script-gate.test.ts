import { expect } from '@open-wc/testing';
import { createGate, type Gate } from '../../src/gate.ts';
import { scriptGate } from '../../src/integrations/script-gate.ts';
import { createMemory, createMemoryStorage, type Memory } from '../../src/ports/storage.ts';
import { policyJson, serviceJson } from '../fixtures/policy.ts';
import { createTestCenter, readyCenter, services } from './ready-center.ts';
import { gatedPage, type GatedPage } from './script-gate/page.ts';

const script = (service: string): string =>
  `<script type="text/plain" data-service="${service}">ran.push("${service}")</script>`;

describe('the integration script-gate', () => {
  let page: GatedPage;
  const gates: Gate[] = [];

  beforeEach(() => {
    page = gatedPage();
  });

  afterEach(() => {
    page.end();
    gates.splice(0).forEach((gate) => gate.stop());
  });

  const gateOn = (memory: Memory, policyVersion = '2026-11-01'): Gate => {
    const gate = createGate({ policyId: 'shop', policyVersion, storage: createMemoryStorage(memory) });
    gates.push(gate);
    return gate;
  };

  it('opens what is granted and shuts what is withdrawn', async () => {
    const { gate } = page;
    const center = await readyCenter();
    center.connect(scriptGate({ gate }));
    const frame = page.add('<iframe title="Film" data-service="video" data-src="about:srcdoc"></iframe>');
    frame.setAttribute('data-src', location.href.replace(/[?#].*/, '?film'));
    page.add(script('analytics'));
    center.choose({ analytics: true, video: true });
    expect(await page.ran(1)).to.deep.equal(['analytics']);
    await page.ran(1);
    center.withdraw();
    expect(gate.allows('analytics')).to.equal(false);
    expect(frame.hasAttribute('src')).to.equal(false);
  });

  it('opens required services and those not objected to when the policy is ready', async () => {
    const { gate } = page;
    ['basket', 'chat', 'analytics'].map(script).forEach(page.add);
    const center = createTestCenter();
    center.connect(scriptGate({ gate }));
    expect(await page.ran(2)).to.deep.equal(['basket', 'chat']);
  });

  it('keeps services shut that the browser objects to', async () => {
    const { gate } = page;
    ['basket', 'chat'].map(script).forEach(page.add);
    const center = await readyCenter({ gpc: true });
    center.connect(scriptGate({ gate }));
    expect(await page.ran(1)).to.deep.equal(['basket']);
  });

  it('lets the click be painted before anything is opened', async () => {
    const { gate } = page;
    const center = await readyCenter();
    center.connect(scriptGate({ gate }));
    page.add(script('analytics'));
    await page.ran(0);
    const order: string[] = [];
    requestAnimationFrame(() => order.push(`painted after ${ran?.length} scripts`));
    center.acceptAll();
    await page.ran(1);
    expect(order).to.deep.equal(['painted after 0 scripts']);
  });

  it('takes over from the stored choices without doing anything twice', async () => {
    const memory = createMemory();
    const storage = (): ReturnType<typeof createMemoryStorage> => createMemoryStorage(memory);
    (await readyCenter({ storage })).choose({ analytics: true });
    const gate = gateOn(memory);
    const heard: string[] = [];
    gate.on('analytics', { onGrant: () => heard.push('granted'), onWithdraw: () => heard.push('withdrawn') });
    expect(heard).to.deep.equal(['granted']);
    const center = await readyCenter({ storage });
    center.connect(scriptGate({ gate }));
    await page.ran(0);
    expect(heard).to.deep.equal(['granted']);
    center.withdraw(['analytics']);
    expect(heard).to.deep.equal(['granted', 'withdrawn']);
  });

  it('keeps a service shut whose policy has changed until it is asked again', async () => {
    const memory = createMemory();
    const storage = (): ReturnType<typeof createMemoryStorage> => createMemoryStorage(memory);
    (await readyCenter({ storage })).choose({ analytics: true, video: true });
    const [analytics, ...others] = services;
    const policy = { ...policyJson([{ ...analytics!, data: ['usage', 'address'] }, ...others]), version: '2026-12-01' };
    policy.dataCategories.push({ id: 'address', title: 'Address' });
    const gate = gateOn(memory, '2026-12-01');
    const states = (): boolean[] => ['analytics', 'video'].map(gate.allows);
    expect(states()).to.deep.equal([false, false]);
    const center = await readyCenter({ storage, policy });
    center.connect(scriptGate({ gate }));
    expect(states()).to.deep.equal([false, true]);
    center.choose({ analytics: true });
    expect(states()).to.deep.equal([true, true]);
  });

  it('shuts everything when the policy cannot be used', async () => {
    const memory = createMemory();
    const storage = (): ReturnType<typeof createMemoryStorage> => createMemoryStorage(memory);
    (await readyCenter({ storage })).choose({ analytics: true });
    const gate = gateOn(memory);
    expect(gate.allows('analytics')).to.equal(true);
    const center = await readyCenter({ storage, policy: '{' });
    center.connect(scriptGate({ gate }));
    expect(gate.allows('analytics')).to.equal(false);
  });

  it('warns of an id that the policy does not have, and leaves it shut', async () => {
    const { gate } = page;
    const typo = page.add(script('anlytics'));
    const center = await readyCenter();
    center.connect(scriptGate({ gate }));
    center.acceptAll();
    await page.ran(0);
    expect(page.warnings.map(([, element]) => element)).to.deep.equal([typo]);
  });

  it('uses the gate of the page, and makes one of its own where there is none', async () => {
    page.gate.stop();
    const center = await readyCenter({ policy: policyJson([serviceJson('analytics')]) });
    globalThis.privacyGate = page.gate;
    center.connect(scriptGate())();
    center.choose({ analytics: true });
    expect(page.gate.allows('analytics')).to.equal(true);
    globalThis.privacyGate = undefined;
    const disconnect = center.connect(scriptGate());
    page.add(script('analytics'));
    expect(await page.ran(1)).to.deep.equal(['analytics']);
    disconnect();
    page.add(script('analytics'));
    expect(await page.ran(1)).to.deep.equal(['analytics']);
  });
});
