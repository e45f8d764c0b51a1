import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noticeDocument } from '../../src/disclosure/notice.ts';
import { toText } from '../../src/disclosure/to-text.ts';
import { policyJson, serviceJson } from '../fixtures/policy.ts';
import { contextOf } from './context-of.ts';

/** The first lines of the notice's summary. */
async function summary(json: unknown, language: string): Promise<string> {
  const context = await contextOf(json, language);
  return toText(noticeDocument(context).find(({ id }) => id === 'part/in-short')!);
}

const { services, ...rest } = policyJson([]);
const ownServiceOnly = { ...rest, services };
const offered = serviceJson('analytics');
const oneOffered = { ...policyJson([offered]), services: [offered] };
const noServices = { ...rest, services: [] };

const told = {
  de: {
    who: 'Shop GmbH verwendet personenbezogene Daten bei einer Tätigkeit. Unten hat sie ihren eigenen Teil.',
    service: 'Ein Dienst ist beteiligt.',
    choice: 'Über einen davon entscheiden Sie.',
  },
  en: {
    who: 'Shop GmbH uses personal data for one thing. It has its own part below.',
    service: 'One service takes part.',
    choice: 'One is up to you.',
  },
} as const;

for (const [language, { who, service, choice }] of Object.entries(told)) {
  describe(`the summary of a small site in "${language}"`, () => {
    it('tells of one activity and one service, and of no choice and no recipient where there is none', async () => {
      const text = await summary(ownServiceOnly, language);
      assert.ok(text.includes(who), text);
      assert.ok(text.includes(service), text);
      assert.ok(!text.includes(choice), text);
      assert.doesNotMatch(text, /\b[01]\b/);
    });

    it('says of the only service that it is up to the visitor', async () => {
      const text = await summary(oneOffered, language);
      assert.ok(text.includes(`${service} ${choice}`), text);
    });

    it('leaves services out where there are none', async () => {
      assert.doesNotMatch(await summary(noServices, language), /\b[01]\b/);
    });
  });
}
