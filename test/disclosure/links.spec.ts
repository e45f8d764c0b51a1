import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import marketplace from '../../demo/policies/marketplace.json' with { type: 'json' };
import { noticeText } from '../../src/disclosure/notice-text.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { policyJson, serviceJson } from '../fixtures/policy.ts';

const policies: Readonly<Record<string, unknown>> = {
  'the marketplace': marketplace,
  'a policy without newsletters and words explained': policyJson(),
  'a policy with a service in two activities and a way to no newsletter': withTwoActivities(),
};

function withTwoActivities(): unknown {
  const json = policyJson([serviceJson('analytics')]);
  const [website] = json.activities;
  const controls = [{ action: 'newsletter' as const, text: 'Unsubscribe' }];
  return { ...json, activities: [website, { ...website, id: 'rights', title: 'Again', controls }] };
}

async function written(json: unknown, format: 'html' | 'markdown'): Promise<string> {
  const parsed = parsePolicy(json);
  assert.ok(parsed.ok);
  return noticeText(parsed.policy, 'de', format);
}

const all = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map((it) => it[1]!);

for (const [name, json] of Object.entries(policies)) {
  describe(`Links inside the static notice of ${name}`, () => {
    it('lead to a place that is there, in HTML', async () => {
      const html = await written(json, 'html');
      const ids = all(html, /\sid="([^"]+)"/g);
      const links = all(html, /href="#([^"]*)"/g);
      assert.ok(links.length > 10);
      assert.deepEqual([...new Set(links.filter((link) => !ids.includes(link)))], []);
      assert.equal(new Set(ids).size, ids.length, 'each place is there once');
    });

    it('lead to a place that is there, in Markdown', async () => {
      const markdown = await written(json, 'markdown');
      const ids = all(markdown, /<a id="([^"]+)"><\/a>/g);
      const links = all(markdown, /\]\(<#([^>]*)>\)/g);
      assert.ok(links.length > 5);
      assert.deepEqual([...new Set(links.filter((link) => !ids.includes(link)))], []);
      assert.equal(new Set(ids).size, ids.length, 'each place is there once');
    });
  });
}
