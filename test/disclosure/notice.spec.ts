import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import marketplace from '../../demo/policies/marketplace.json' with { type: 'json' };
import type { DisclosureContext } from '../../src/disclosure/context.ts';
import { noticeDocument } from '../../src/disclosure/notice.ts';
import { serviceFacts } from '../../src/disclosure/service.ts';
import { toHtml } from '../../src/disclosure/to-html.ts';
import { toMarkdown } from '../../src/disclosure/to-markdown.ts';
import { toText } from '../../src/disclosure/to-text.ts';
import { section } from '../../src/disclosure/document.ts';
import { policyJson, serviceJson } from '../fixtures/policy.ts';
import { contextOf } from './context-of.ts';

const wholeText = (context: DisclosureContext): string => {
  const notice = noticeDocument(context).map(toText);
  const services = context.lookup.policy.services.map((it) =>
    toText(section(it.id, context.words.text(it.title).text, { facts: serviceFacts(context, it) })),
  );
  return [...notice, ...services].join('\n');
};

for (const language of ['de', 'en'] as const) {
  describe(`the notice of the marketplace in "${language}"`, () => {
    let context: DisclosureContext;
    let text: string;
    before(async () => {
      context = await contextOf(marketplace, language);
      text = wholeText(context);
    });

    const { activities, services, parties, dataCategories, purposes, glossary, newsletters } = marketplace;
    const told: Readonly<Record<string, readonly string[]>> = {
      'each activity': activities.map(({ title }) => title[language]),
      'each kind of data': dataCategories.map(({ title }) => title[language]),
      'what each kind of data means': dataCategories.flatMap((it) =>
        'description' in it ? it.description[language] : [],
      ),
      'each purpose': purposes.map(({ title }) => title[language]),
      'each company with its address': parties.flatMap(({ legalName, address }) => [legalName, address]),
      'each cookie by its name or pattern': services.flatMap(({ cookies }) =>
        cookies.map(
          (cookie) => ('name' in cookie && cookie.name) || ('pattern' in cookie && cookie.pattern) || 'nothing',
        ),
      ),
      'each purpose of a cookie': services.flatMap(({ cookies }) => cookies.map(({ purpose }) => purpose[language])),
      'each term': glossary.flatMap(({ term, definition }) => [term[language], definition[language]]),
      'each newsletter': newsletters.map(({ title }) => title[language]),
      'each user control': activities.flatMap(({ controls }) => controls.map((it) => it.text[language])),
      'the controller': [marketplace.controller.name, marketplace.controller.address],
      'the right to object, apart': [marketplace.rights.objectionNotice[language]],
    };
    for (const [what, texts] of Object.entries(told)) {
      it(`tells ${what}`, () => {
        assert.ok(texts.length > 0);
        assert.deepEqual(
          texts.filter((it) => !text.includes(it)),
          [],
        );
      });
    }

    /** What is told of a kind of data. */
    const toldOf = (id: string): string => {
      const section = noticeDocument(context).find((it) => it.id === 'part/by-data');
      const { title } = dataCategories.find((it) => it.id === id)!;
      const fact = section?.facts.find((it) => it.title === title[language]);
      return toText({ id: '', title: '', blocks: fact?.blocks ?? [], facts: [], sections: [] });
    };

    it('tells for a kind of data who sees it, where and for how long', () => {
      assert.match(
        toldOf('ip-address'),
        language === 'de' ? /Webserver.*Vereinigte Staaten.*7 Tage/ : /Web server.*United States.*7 days/i,
      );
    });

    it('tells of a kind of data the companies behind a provider, and those that have no service', () => {
      const german = [
        /Kundenportal.*Deutschland, Luxemburg und Vereinigte Staaten/,
        /Lettershop Isarwerk: Deutschland/,
      ];
      const english = [/Customer portal.*Germany, Luxembourg,? and United States/, /Lettershop Isarwerk: Germany/];
      for (const pattern of language === 'de' ? german : english) assert.match(toldOf('address'), pattern);
    });

    it('tells of a kind of data what it means', () => {
      assert.match(
        toldOf('orders'),
        language === 'de' ? /^Etwa technische Zeichnungen/ : /^Such as technical drawings/,
      );
    });

    it('tells the rule where no period can be named', () => {
      assert.match(
        toldOf('account-id'),
        language === 'de' ? /YouTube.*\n.*laufen nach/ : /YouTube.*\n.*end after six months/,
      );
    });

    it('shows no code and no key where words belong', () => {
      const codes = text.match(
        /\b(gdpr|tdddg|uwg|eprivacy|bdsg):[\d-]+[\w-]*|\b(basis|service|notice|mechanism)\.[\w.-]+/g,
      );
      assert.equal(codes, null);
    });

    it('has each anchor once', () => {
      const ids = noticeDocument(context).flatMap(({ id, sections }) => [id, ...sections.map((inner) => inner.id)]);
      assert.equal(new Set(ids).size, ids.length);
    });
  });
}

describe('a notice as HTML and Markdown', () => {
  const hostile = '<img src=x onerror=alert(1)> [x](javascript:alert(1)) *b*';

  it('lets no markup of the policy through', async () => {
    const context = await contextOf(
      policyJson([serviceJson('analytics', { title: hostile, description: hostile })]),
      'en',
    );
    const activities = [{ ...policyJson().activities[0]!, title: hostile, description: hostile, services: [] }];
    const evil = await contextOf({ ...policyJson(), activities }, 'en');
    const html = toHtml(noticeDocument(evil), () => undefined);
    assert.ok(!html.includes('<img'));
    assert.ok(html.includes('&lt;img src=x'));
    const markdown = toMarkdown(noticeDocument(evil), () => undefined);
    assert.ok(!/(?<!\\)<img/.test(markdown), 'each < of the policy is escaped');
    assert.ok(!markdown.includes('[x](javascript'));
    assert.ok(noticeDocument(context).length > 0);
  });

  it('keeps the order of headings', async () => {
    const html = toHtml(noticeDocument(await contextOf(marketplace, 'en')), () => undefined);
    const levels = [...html.matchAll(/<h(\d)[ >]/g)].map((found) => Number(found[1]));
    levels.reduce((before, level) => (assert.ok(level - before <= 1, `h${before} is followed by h${level}`), level), 1);
  });

  it('closes every element that it opens', async () => {
    const html = toHtml(noticeDocument(await contextOf(marketplace, 'de')), () => undefined);
    const open: string[] = [];
    for (const [, closing, tag] of html.matchAll(/<(\/?)([a-z]\w*)[^>]*>/g)) {
      if (tag === 'br') continue;
      if (closing) assert.equal(open.pop(), tag);
      else open.push(tag!);
    }
    assert.deepEqual(open, []);
  });
});
