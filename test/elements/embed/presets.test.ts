import { expect } from '@open-wc/testing';
import { frameOf } from '../../../src/elements/embed/presets.ts';

const page = { base: 'http://localhost/de/', scheme: 'http:' };
const src = (address: string): string | undefined => frameOf(address, page)?.src;
const link = (address: string): string | undefined => frameOf(address, page)?.link;

describe('the frame for an address', () => {
  const film = 'https://www.youtube-nocookie.com/embed/a1B2-c3_D4e';
  for (const address of [
    'https://www.youtube.com/watch?v=a1B2-c3_D4e',
    'https://youtu.be/a1B2-c3_D4e',
    'https://www.youtube.com/embed/a1B2-c3_D4e?rel=0',
    'https://m.youtube.com/watch?list=x&v=a1B2-c3_D4e',
    'https://www.youtube.com/shorts/a1B2-c3_D4e',
    'https://www.youtube-nocookie.com/embed/a1B2-c3_D4e',
  ]) {
    it(`shows ${address} at the privacy-enhanced host and links to the film’s page`, () => {
      expect(src(address)).to.equal(film);
      expect(link(address)).to.equal('https://www.youtube.com/watch?v=a1B2-c3_D4e');
    });
  }

  it('starts a film where its address says', () => {
    expect(src('https://youtu.be/a1B2-c3_D4e?t=90s')).to.equal(`${film}?start=90`);
    expect(link('https://youtu.be/a1B2-c3_D4e?t=90s')).to.equal('https://www.youtube.com/watch?v=a1B2-c3_D4e&t=90');
  });

  it('leaves what at YouTube is no film as it stands', () => {
    expect(src('https://www.youtube.com/')).to.equal('https://www.youtube.com/');
  });

  it('makes a frame of a search in Google Maps, and a search of a frame', () => {
    const search = 'https://www.google.com/maps/search/?api=1&query=Werkbankstra%C3%9Fe%2012';
    const frame = 'https://maps.google.com/maps?q=Werkbankstra%C3%9Fe%2012&output=embed';
    expect(src(search)).to.equal(frame);
    expect(link(search)).to.equal(search);
    expect(src(frame)).to.equal(frame);
    expect(link(frame)).to.equal(search);
  });

  it('does not link to a map’s frame, which shows nothing outside of one', () => {
    const frame = 'https://www.google.com/maps/embed?pb=!1m18';
    expect(src(frame)).to.equal(frame);
    expect(link(frame)).to.equal('https://www.google.com/maps');
  });

  it('tells Calendly which page the calendar stands in, and links to the calendar', () => {
    const calendar = 'https://calendly.com/teilehafen/engineer';
    expect(src(calendar)).to.equal(`${calendar}?embed_domain=${location.hostname}&embed_type=Inline`);
    expect(link(calendar)).to.equal(calendar);
  });

  it('takes any other address as it stands, relative ones from the page', () => {
    expect(src('https://tour.example/3d?x=1')).to.equal('https://tour.example/3d?x=1');
    expect(src('../tour')).to.equal('http://localhost/tour');
  });

  it('is not fooled by a host that only looks like one of these', () => {
    const address = 'https://youtube.com.evil.example/watch?v=a1B2-c3_D4e';
    expect(src(address)).to.equal(address);
  });

  for (const address of ['', 'javascript:alert(1)', 'data:text/html,x', 'ftp://host/file', 'https://']) {
    it(`is none for ${JSON.stringify(address)}`, () => {
      expect(frameOf(address, page)).to.equal(undefined);
    });
  }
});
