import { expect } from '@open-wc/testing';
import { printPage } from '../../src/elements/print-page.ts';
import { printLetter } from '../../src/elements/request/printed.ts';
import { printedFrame } from '../fixtures/printed.ts';

const letter = { subject: 'A letter', text: 'Dear Sir or Madam,\n\n<b>access</b>' };
const arabic = { language: 'ar', direction: 'rtl' } as const;
const english = { language: 'en', direction: 'ltr' } as const;

const printed = (): Promise<HTMLIFrameElement> => printedFrame(() => printLetter(english, letter));

describe('a printed page', () => {
  it('holds a letter line by line, as text and never as markup', async () => {
    const { contentWindow: view, contentDocument: page } = await printed();
    expect(page?.body.textContent).to.equal(letter.text);
    expect(page?.body.children).to.have.length(0);
    expect(page?.title).to.equal('A letter');
    expect(view?.getComputedStyle(page!.body).whiteSpace).to.equal('pre-wrap');
  });

  it('is in the language and direction of its words', async () => {
    const page = { title: 'رسالة', sheet: '', fill: (body: HTMLElement) => void (body.textContent = 'نص') };
    const { contentDocument } = await printedFrame(() => printPage(arabic, page));
    expect(contentDocument?.documentElement.lang).to.equal('ar');
    expect(contentDocument?.documentElement.dir).to.equal('rtl');
  });

  it('is rendered, though out of sight: Firefox prints nothing from a frame that is not', async () => {
    const frame = await printed();
    expect(frame.checkVisibility()).to.equal(true);
    expect(frame.getBoundingClientRect().bottom).to.be.at.most(0);
  });

  it('is not for the keyboard or a screen reader, and leaves nothing behind when it has been printed', async () => {
    const before = document.querySelectorAll('iframe').length;
    const frame = await printed();
    expect(frame.tabIndex).to.equal(-1);
    expect(frame.getAttribute('aria-hidden')).to.equal('true');
    frame.contentWindow?.dispatchEvent(new Event('afterprint'));
    expect(document.querySelectorAll('iframe')).to.have.length(before);
  });
});
