import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderFooter, renderNotice } from '../../src/server/index.ts';
import { changed } from '../policy/lint/change.ts';
import { examplePolicy } from '../policy/lint/example-policy.ts';

describe('a footer from the server', () => {
  it('links to each view by its fragment, in the words of the language', async () => {
    const html = await renderFooter(examplePolicy, 'de');
    assert.match(html, /^<nav aria-label="[^"]+" lang="de" dir="ltr"><ul>/);
    assert.match(html, /<li><a href="#privacy-settings">Privatsphäre-Einstellungen<\/a><\/li>/);
    assert.equal(html.match(/<a href="#privacy-/g)?.length, 5);
  });

  it('takes the words of the policy where it has none for the language', async () => {
    assert.match(await renderFooter(examplePolicy, 'tlh'), / lang="de" /);
  });

  it('escapes the address of the imprint and leaves out one that may not be followed', async () => {
    assert.match(await renderFooter(examplePolicy, 'en', { imprintHref: '/a"b' }), /href="\/a&quot;b"/);
    const html = await renderFooter(examplePolicy, 'en', { imprintHref: 'javascript:alert(1)' });
    assert.doesNotMatch(html, /javascript/);
  });

  it('stands in a shadow root with its style sheet where it is told one, and brings no style of its own', async () => {
    const html = await renderFooter(examplePolicy, 'en', { styleSheet: '/privacy/footer.css?a&b' });
    assert.match(
      html,
      /^<template shadowrootmode="open"><link rel="stylesheet" href="\/privacy\/footer.css\?a&amp;b">/,
    );
    assert.match(html, /<slot><nav .*<a href="#privacy-rights">Your rights<\/a>.*<\/nav><\/slot>/);
    assert.doesNotMatch(html, /<style| style=/);
  });
});

describe('a notice from the server', () => {
  it('is the whole notice, without a script', async () => {
    const html = await renderNotice(JSON.stringify(examplePolicy), 'de');
    assert.match(html, /^<div lang="de" dir="ltr">/);
    assert.match(html, /data-service-entry="statistics"/);
    assert.doesNotMatch(html, /<script|<style| style=/);
  });

  it('escapes what the policy says', async () => {
    const policy = changed(examplePolicy, { 'services[1].title': '<img src=x onerror=alert(1)>' });
    assert.doesNotMatch(await renderNotice(policy, 'de'), /<img/);
  });
});

it('a policy that cannot be used gives nothing, and the element says what is wrong', async () => {
  for (const policy of [undefined, '{', { id: 'x' }]) {
    assert.equal(await renderNotice(policy, 'en'), '');
    assert.equal(await renderFooter(policy, 'en'), '');
  }
});
