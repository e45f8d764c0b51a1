import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import marketplace from '../../demo/policies/marketplace.json' with { type: 'json' };
import { noticeText } from '../../src/disclosure/notice-text.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { policyJson, serviceJson, type PolicyJson } from '../fixtures/policy.ts';

async function notice(json: unknown, language: 'en' | 'de' = 'en'): Promise<readonly string[]> {
  const parsed = parsePolicy(json);
  assert.ok(parsed.ok);
  const forms = (['html', 'markdown'] as const).map((format) => noticeText(parsed.policy, language, format));
  return Promise.all(forms);
}

function withActivity(change: Partial<PolicyJson['activities'][number]>, json = policyJson()): PolicyJson {
  return { ...json, activities: json.activities.map((it) => ({ ...it, ...change })) };
}

/** How often a text holds another. */
const count = (text: string, part: string): number => text.split(part).length - 1;

describe('A static notice of a policy with gaps', () => {
  it('tells a service that its activity leaves out, and says that it is left out', async () => {
    for (const text of await notice(withActivity({ services: ['video'] }))) {
      assert.ok(text.includes('does not name Service basket and Service analytics.'), text.slice(0, 200));
      for (const id of ['basket', 'analytics', 'video']) assert.ok(text.includes(`privacy-settings/${id}"`), id);
    }
  });

  it('says nothing of a gap where there is none', async () => {
    for (const text of await notice(withActivity({ services: ['basket', 'analytics', 'video'] })))
      assert.ok(!text.includes('does not name'));
  });

  it('says of an activity without a service that none takes part', async () => {
    const json = policyJson();
    const alone = { ...json.activities[0]!, id: 'post', title: 'Letters', services: [] };
    for (const text of await notice({ ...json, activities: [...json.activities, alone] }))
      assert.equal(count(text, 'No service of others takes part.'), 1);
  });

  it('is not written for a service without an activity: such a policy is not in force', () => {
    const parsed = parsePolicy(policyJson([serviceJson('analytics', { activity: 'nothing' })]));
    assert.deepEqual(
      parsed.problems.map(({ code, path }) => [code, path]),
      [['unknown-reference', '$.services[1].activity']],
    );
  });

  it('counts a company that only an activity names among the recipients', async () => {
    for (const text of await notice(marketplace)) assert.ok(text.includes('27 other companies receive data.'));
    for (const text of await notice(withActivity({ recipients: ['bild'] }, policyJson([serviceJson('analytics')]))))
      assert.ok(text.includes('2 other companies receive data.'));
  });

  it('shows a text that is missing in the language in another one, and says which', async () => {
    const [html, markdown] = await notice(withActivity({ title: { de: 'Besuch' } }));
    assert.ok(html!.includes('lang="de" dir="ltr">Besuch</h3>'));
    for (const text of [html, markdown]) assert.ok(text!.includes('German'), 'the other language is named');
  });

  it('holds a text of 100,000 characters whole', async () => {
    const long = 'Wort '.repeat(20_000).trim();
    for (const text of await notice(withActivity({ description: long }))) assert.ok(text.includes(long));
  });

  it('tells each of 2,000 services once', async () => {
    const services = Array.from({ length: 2000 }, (_, at) => serviceJson(`service-${at}`));
    const [html, markdown] = await notice(policyJson(services));
    assert.equal(count(html!, 'id="privacy-settings/service-'), 2000);
    assert.equal(count(markdown!, 'id="privacy-settings/service-'), 2000);
  });

  it("is written where two activities name each other's services", async () => {
    const json = policyJson([serviceJson('analytics'), serviceJson('video', { activity: 'films' })]);
    const [website] = json.activities;
    const films = { ...website!, id: 'films', title: 'Films', services: ['analytics'] };
    const [html] = await notice({ ...json, activities: [{ ...website!, services: ['video'] }, films] });
    for (const id of ['analytics', 'video']) assert.equal(count(html!, `id="privacy-settings/${id}"`), 1);
  });

  it('is not written of a policy that holds itself: it is read to a depth and no further', () => {
    const json: Record<string, unknown> = { ...policyJson() };
    json['note'] = json;
    assert.deepEqual(
      parsePolicy(json).problems.map(({ code }) => code),
      ['policy-too-large'],
    );
  });
});
