import { expect } from '@open-wc/testing';
import { openDesk, shown } from '../../fixtures/desk-page.ts';
import { find, findAll, wordsIn } from '../../fixtures/page.ts';

async function choose(desk: Element, country: string): Promise<string[]> {
  const select = find<HTMLSelectElement>(desk, 'select');
  select.value = country;
  select.dispatchEvent(new Event('change'));
  await shown(desk);
  return findAll(desk, '[part=others] a').map((it) => it.textContent?.trim() ?? '');
}

describe('privacy-authority', () => {
  it("names the authority that is competent for the controller's seat", async () => {
    const { desk } = await openDesk('privacy-authority');
    const link = find<HTMLAnchorElement>(desk, '[part=competent] a');
    expect(link.textContent).to.include('BayLDA');
    expect(link.href).to.equal('https://www.lda.bayern.de/');
  });

  it('finds the authority of any other country of the EEA', async () => {
    const { desk } = await openDesk('privacy-authority');
    expect(await choose(desk, 'AT')).to.deep.equal(['Österreichische Datenschutzbehörde (DSB)']);
    expect(await choose(desk, 'DE')).to.have.length(16);
    expect(findAll(desk, 'option')).to.have.length(30);
  });

  it('names countries in the language of the page, in its order', async () => {
    const { desk } = await openDesk('privacy-authority', { lang: 'de' });
    const names = findAll(desk, 'option').map((it) => it.textContent ?? '');
    expect(names).to.include('Österreich');
    expect(names).to.deep.equal(names.toSorted(new Intl.Collator('de').compare));
  });

  it('says how old the directory is', async () => {
    const { desk } = await openDesk('privacy-authority');
    expect(wordsIn(desk)).to.include('As of November 24, 2026.');
  });

  it('has no accessibility violation', async () => {
    const { desk } = await openDesk('privacy-authority');
    await expect(desk).to.be.accessible();
  });
});
