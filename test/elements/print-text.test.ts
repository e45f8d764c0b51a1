import { expect } from '@open-wc/testing';
import { printText } from '../../src/elements/print-text.ts';

const print = (text: string): Promise<Window> =>
  new Promise((resolve) => printText('A letter', text, (view) => resolve(view)));

describe('a printed letter', () => {
  it('stands alone on its page, line by line, as text and never as markup', async () => {
    const view = await print('Dear Sir or Madam,\n\n<b>access</b>');
    expect(view.document.body.textContent).to.equal('Dear Sir or Madam,\n\n<b>access</b>');
    expect(view.document.body.children).to.have.length(0);
    expect(view.document.title).to.equal('A letter');
    expect(view.getComputedStyle(view.document.body).whiteSpace).to.equal('pre-wrap');
    view.dispatchEvent(new Event('afterprint'));
  });

  it('leaves nothing behind when it has been printed', async () => {
    const before = document.querySelectorAll('iframe').length;
    const view = await print('text');
    expect(document.querySelectorAll('iframe')).to.have.length(before + 1);
    view.dispatchEvent(new Event('afterprint'));
    expect(document.querySelectorAll('iframe')).to.have.length(before);
  });
});
