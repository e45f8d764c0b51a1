import { expect } from '@open-wc/testing';
import { gatedPage, type GatedPage } from './page.ts';

describe('a gate', () => {
  let page: GatedPage;
  let heard: string[];

  beforeEach(() => {
    page = gatedPage();
    heard = [];
  });

  afterEach(() => page.end());

  const listen = (service: string): (() => void) =>
    page.gate.on(service, {
      onGrant: () => heard.push(`${service} granted`),
      onWithdraw: () => heard.push(`${service} withdrawn`),
    });

  it('allows nothing until it is told', () => {
    expect(page.gate.allows('film')).to.equal(false);
    expect(page.gate.allows('__proto__')).to.equal(false);
  });

  it('calls back once for each change', () => {
    listen('film');
    page.allow('film');
    page.allow('film', 'other');
    page.allow();
    page.allow();
    page.allow('film');
    expect(heard).to.deep.equal(['film granted', 'film withdrawn', 'film granted']);
  });

  it('calls back at once when the service may run already', () => {
    page.allow('film');
    listen('film');
    expect(heard).to.deep.equal(['film granted']);
  });

  it('calls nobody who has stopped listening', () => {
    const end = listen('film');
    end();
    page.allow('film');
    expect(heard).to.deep.equal([]);
  });

  it('goes on when a callback throws, and says so', () => {
    page.gate.on('film', {
      onGrant: () => {
        throw new Error('broken tag');
      },
    });
    listen('film');
    page.allow('film');
    expect(heard).to.deep.equal(['film granted']);
    expect(String(page.warnings[0]?.[0])).to.contain('broken tag');
  });

  it('shuts at once and opens after the pause, service by service', async () => {
    const order: string[] = [];
    page.allow('old');
    for (const id of ['old', 'one', 'two']) {
      page.gate.on(id, { onGrant: () => order.push(id), onWithdraw: () => order.push(`no ${id}`) });
    }
    order.length = 0;
    const pause = async (): Promise<void> => void order.push('pause');
    page.gate.update({ allows: (id) => id !== 'old', pause });
    expect(order).to.deep.equal(['no old', 'pause']);
    expect(page.gate.allows('one')).to.equal(true);
    await page.ran(0);
    expect(order).to.deep.equal(['no old', 'pause', 'one', 'pause', 'two']);
  });

  it('does not open what is withdrawn during the pause', async () => {
    listen('film');
    page.gate.update({ allows: () => true, pause: () => Promise.resolve() });
    page.allow();
    await page.ran(0);
    expect(heard).to.deep.equal([]);
  });

  it('warns once of a service that the policy does not have, naming the element, and leaves it off', async () => {
    const first = page.add('<script type="text/plain" data-service="tpyo">ran.push("typo")</script>');
    page.add('<iframe title="Film" data-service="tpyo" data-src="about:blank"></iframe>');
    page.allow();
    expect(page.warnings).to.deep.equal([]);
    const answers = { allows: (id: string) => id === 'film', knows: (id: string) => id === 'film' };
    page.gate.update(answers);
    page.gate.update(answers);
    expect(page.warnings).to.have.length(1);
    expect(String(page.warnings[0]?.[0])).to.contain('"tpyo"');
    expect(page.warnings[0]?.[1]).to.equal(first);
    expect(await page.ran(0)).to.deep.equal([]);
  });

  it('opens nothing that is added after it was stopped', async () => {
    page.allow('counter');
    page.gate.stop();
    page.add('<script type="text/plain" data-service="counter">ran.push("late")</script>');
    expect(await page.ran(0)).to.deep.equal([]);
  });
});
