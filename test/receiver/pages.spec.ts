import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromRequest } from '../../src/receiver/incoming.ts';
import { page, wantsPage } from '../../src/receiver/pages.ts';

const request = (headers: Record<string, string> = {}) =>
  fromRequest(new Request('https://shop.example/receiver/newsletters/news/unsubscribe', { headers }));
const bodyOf = (...given: Parameters<typeof page>): string => page(...given).body;
const title = { de: 'Neues', en: 'News' };

describe('A page behind a link of a mail', () => {
  it('asks for the address where the link does not say whose it is, and nowhere else', () => {
    assert.match(
      bodyOf(200, 'unsubscribe-address', request(), title),
      /<label for="email">E-mail address<\/label>\s*<input type="email" id="email"/,
    );
    for (const name of ['unsubscribe', 'confirm'] as const)
      assert.doesNotMatch(bodyOf(200, name, request(), title), /type="email"/);
  });

  const buttons = {
    unsubscribe: true,
    'unsubscribe-address': true,
    confirm: true,
    unsubscribed: false,
    confirmed: false,
  };
  for (const [name, has] of Object.entries(buttons))
    it(`has ${has ? 'one button' : 'none'} for "${name}"`, () => {
      assert.equal(bodyOf(200, name as keyof typeof buttons, request(), title).includes('<button>'), has);
    });

  for (const [language, headings] of [
    ['en', ['Unsubscribe', 'Unsubscribe', 'You are unsubscribed', 'One more click', 'You are subscribed']],
    ['de', ['Abmelden', 'Abmelden', 'Abgemeldet', 'Noch ein Klick', 'Angemeldet']],
  ] as const)
    it(`says in its heading, in its title and by its button what it is for (${language})`, () => {
      const names = ['unsubscribe', 'unsubscribe-address', 'unsubscribed', 'confirm', 'confirmed'] as const;
      for (const [at, name] of names.entries()) {
        const body = bodyOf(200, name, request({ 'accept-language': language }), title);
        for (const tag of ['title', 'h1']) assert.ok(body.includes(`<${tag}>${headings[at]}</${tag}>`), name);
        assert.match(body, new RegExp(`<p>[^<]*${title[language]}[^<]*</p>`));
        if (body.includes('<button>')) assert.match(body, /<button>[^<]+<\/button>/);
      }
    });

  it('says "yes" to a subscription alone, and else what RFC 8058 asks for', () => {
    const hidden = (name: keyof typeof buttons) =>
      /name="([^"]+)" value="([^"]+)"/.exec(bodyOf(200, name, request(), title));
    assert.deepEqual(hidden('confirm')?.slice(1), ['confirm', 'yes']);
    assert.deepEqual(hidden('unsubscribe')?.slice(1), ['List-Unsubscribe', 'One-Click']);
  });

  const languages: Readonly<Record<string, string>> = { 'de-AT, en;q=0.5': 'de', 'fr, DE': 'de', fr: 'en', '': 'en' };
  for (const [asked, language] of Object.entries(languages))
    it(`speaks "${language}" to a browser that asks for "${asked}"`, () => {
      const body = bodyOf(200, 'unsubscribe', request({ 'accept-language': asked }), title);
      assert.match(body, new RegExp(`<html lang="${language}">`));
      assert.ok(body.includes(title[language as 'de']));
    });

  it('names the newsletter in a language it has, and none where all are meant', () => {
    const german = request({ 'accept-language': 'de' });
    assert.match(bodyOf(200, 'unsubscribe', german, { en: 'News' }), /News abbestellen\?/);
    assert.match(bodyOf(200, 'unsubscribe', german, 'Brief'), /Brief abbestellen\?/);
    assert.match(bodyOf(200, 'unsubscribe', german, undefined), /Newsletter abbestellen\?/);
  });

  it('shows a title as text', () => {
    assert.match(bodyOf(200, 'unsubscribe', request(), `<b>'&"</b>`), /&lt;b&gt;&#39;&amp;&quot;&lt;\/b&gt;/);
  });

  it('is for whoever asks for HTML', () => {
    assert.deepEqual(
      [{ accept: 'text/html,*/*' }, { accept: 'application/json' }, {}].map((headers) => wantsPage(request(headers))),
      [true, false, false],
    );
  });
});
