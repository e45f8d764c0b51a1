import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { noticeDocument } from '../../../src/disclosure/notice.ts';
import { serviceEntries } from '../../../src/disclosure/service-entries.ts';
import { toHtml } from '../../../src/disclosure/to-html.ts';
import { toMarkdown } from '../../../src/disclosure/to-markdown.ts';
import { createWordsStore } from '../../../src/i18n/words-store.ts';
import type { Words } from '../../../src/i18n/words.ts';
import { createLookup } from '../../../src/policy/lookup.ts';
import { parsePolicy } from '../../../src/policy/parse.ts';
import { policyJson } from '../../fixtures/policy.ts';
import { badLinks, injections, mutate, mutations, nested, objectNames, oddTexts, seed } from './grammar.ts';
import { linkPaths, withText, withTexts } from './policies.ts';

const hostile = [...injections, ...oddTexts, ...badLinks.filter((it) => /\S/.test(it)), ...objectNames];

/** What objects have in common is as it was. */
const pollution = (): unknown => [
  ({} as { hit?: unknown; granted?: unknown }).hit ?? ({} as { granted?: unknown }).granted,
  Object.keys(Object.prototype).length,
];

describe('a hostile policy', () => {
  it('is read or refused, whatever was done to a good one, and changes nothing else', () => {
    fc.assert(
      fc.property(mutations, fc.boolean(), (changes, asText) => {
        const json = mutate(policyJson(), changes);
        const parsed = parsePolicy(asText ? JSON.stringify(json) : json);
        assert.equal(
          parsed.ok,
          parsed.problems.every(({ severity }) => severity === 'warning'),
        );
        if (parsed.ok) createLookup(parsed.policy);
        assert.deepEqual(pollution(), [undefined, 0]);
      }),
      { seed, numRuns: 500 },
    );
  });

  const cycle: Record<string, unknown> = { ...policyJson() };
  cycle['again'] = [cycle];
  let many: unknown = 'x';
  for (let at = 0; at < 40; at++) many = [many, many];
  const endless: Readonly<Record<string, unknown>> = {
    'goes round in a circle': cycle,
    'is nested deep': { ...policyJson(), $deep: nested(100_000) },
    'is nested deep in its text': JSON.stringify(policyJson()).replace(
      '{',
      `{"$deep":${'['.repeat(100_000)}${']'.repeat(100_000)},`,
    ),
  };
  for (const [what, json] of Object.entries(endless)) {
    it(`that ${what} is refused, and it is said why`, () => {
      const [found] = parsePolicy(json).problems;
      assert.deepEqual([found?.code, found?.allowed], ['policy-too-large', 'at most 50 levels of nesting']);
    });
  }

  const odd: Readonly<Record<string, unknown>> = {
    'is nested a little': { ...policyJson(), $deep: nested(40) },
    'holds one thing many times': { ...policyJson(), $many: many },
    'holds what JSON cannot': { ...policyJson(), big: 10n, symbol: Symbol('x'), call: () => 1, none: undefined },
    'has no prototype': Object.assign(Object.create(null) as object, policyJson()),
  };
  for (const [what, json] of Object.entries(odd)) {
    it(`that ${what} is read`, () => assert.equal(parsePolicy(json).ok, true));
  }

  it('with a hundred thousand wrong entries is refused with each of them', () => {
    const services = Array.from({ length: 100_000 }, () => 'x');
    const { ok, problems } = parsePolicy({ ...policyJson(), services });
    assert.deepEqual([ok, problems.length], [false, 100_000]);
  });

  it('with services that name each other in a circle, and themselves, is read', () => {
    const json = policyJson();
    json.activities[0]!.services = json.services.map(({ id }) => id);
    json.parties[0]!.id = 'website';
    for (const service of json.services) service.provider = 'website';
    assert.equal(parsePolicy(JSON.parse(JSON.stringify(json).replaceAll('"acme"', '"website"'))).ok, true);
  });

  for (const path of linkPaths) {
    it(`cannot link to anything but https:, mailto:, tel: and the page's own addresses at ${path}`, () => {
      const taken = badLinks.filter((link) => parsePolicy(withText(path, link)).ok);
      assert.deepEqual(taken, []);
    });
  }

  it('finds every place of a link', () => assert.equal(linkPaths.length, 18));
});

describe('the notice of a hostile policy', () => {
  let words: Words;
  before(async () => {
    const store = createWordsStore();
    await store.use(['de']);
    await store.complete();
    words = store.$words.get()!;
  });

  function written(textFor: (at: number) => string): { html: string; markdown: string } {
    const parsed = parsePolicy(withTexts(textFor));
    assert.ok(parsed.ok, JSON.stringify(parsed.problems));
    const context = { lookup: createLookup(parsed.policy), words };
    const entryOf = serviceEntries(context);
    const sections = noticeDocument(context);
    return { html: toHtml(sections, entryOf), markdown: toMarkdown(sections, entryOf) };
  }

  /** Elements and the names of their attributes, in their order. Which words are explained depends on the texts. */
  const skeleton = (html: string): readonly string[] =>
    [...html.replace(/<a [^>]* class="term">([^<]*)<\/a>/g, '$1').matchAll(/<[^>]*>/g)].map(([tag]) =>
      tag.replace(/="[^"]*"/g, '='),
    );

  for (const [turn] of hostile.entries()) {
    it(`has the elements of a harmless one, and links to nothing else (${turn + 1})`, () => {
      const { html } = written((at) => hostile[(at + turn) % hostile.length]!);
      assert.deepEqual(skeleton(html), skeleton(written(() => 'Harmlos').html));
      for (const [, url = ''] of html.matchAll(/href="([^"]*)"/g)) assert.match(url, /^(https:|mailto:|tel:|#|\/)/);
    });
  }

  it('holds no markup in Markdown either', () => {
    for (const text of injections) {
      // What stands as code is shown as it stands; the anchors are made of ids.
      const markdown = written(() => text).markdown.replace(/`[^`]*`|<a id="[\w./-]+"><\/a>/g, '');
      assert.doesNotMatch(markdown, /(?<!\\|\()<(?!https|mailto|tel|#|\/)/);
      assert.doesNotMatch(markdown, /\]\(<?(javascript|data|vbscript):/i);
    }
  });
});
