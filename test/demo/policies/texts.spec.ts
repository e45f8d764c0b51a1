import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lintPolicy } from '../../../src/policy/lint/lint.ts';
import { readDemo, textOf } from './read.ts';

const textFields = new Set(
  (
    'title description purpose text about criteria exemption legitimateInterest ownPurposes withdrawal objection risk note consequence ' +
    'dataNote recipientNote essence frequency exNunc objectionNotice complaint term definition notes'
  ).split(' '),
);

/** Every text for people with its path: what stands in a field of text, whether in one language or in several. */
function textsOf(value: unknown, path: string, isText = false): readonly (readonly [path: string, text: unknown])[] {
  if (typeof value === 'string') return isText ? [[path, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  if ('de' in value || 'en' in value) return [[path, value]];
  return Object.entries(value).flatMap(([key, entry]) =>
    key.startsWith('$')
      ? []
      : textsOf(entry, `${path}.${key}`, textFields.has(key) || (isText && Array.isArray(value))),
  );
}

const inBoth = (text: unknown): boolean =>
  typeof text === 'object' && text !== null && Object.keys(text).sort().join() === 'de,en';

describe('the texts of the demo policies', () => {
  it('are all there in German and English in the marketplace policy', () => {
    const texts = textsOf(readDemo('marketplace'), '$');
    assert.ok(texts.length > 900);
    assert.deepEqual(
      texts.filter(([, text]) => !inBoth(text)),
      [],
    );
  });

  it('are all there in German and English in the small policy, but for a brand name', () => {
    const texts = textsOf(readDemo('small'), '$').filter(([, text]) => !inBoth(text));
    assert.deepEqual(
      texts.map(([, text]) => text),
      ['YouTube'],
    );
  });

  for (const name of ['marketplace', 'notice-2022', 'small']) {
    it(`give the controller of ${name} only addresses and numbers that belong to nobody`, () => {
      const text = textOf(name);
      const hosts = [...text.matchAll(/[\w.+-]+@([\w.-]+\w)/g)].map(([, host]) => host);
      assert.deepEqual(
        hosts.filter((host) => !host?.endsWith('.example')),
        [],
      );
      const phones = [...text.matchAll(/"(?:tel:)?(\+49[\d ]+)"/g)].map(([, phone]) => phone?.replaceAll(' ', ''));
      assert.ok(phones.length > 0);
      // The Federal Network Agency keeps these two ranges free for films and books (notice 148/2021).
      assert.deepEqual(
        phones.filter((phone) => !/^\+49(8999998|3023125)\d{3}$/.test(phone ?? '')),
        [],
      );
    });
  }

  it('give the linter nothing to find in the small policy', () => {
    const findings = lintPolicy(readDemo('small'), { today: '2026-11-25' });
    assert.deepEqual(
      findings.map(({ rule, path, found }) => `${rule} ${path} ${found.en}`),
      [],
    );
  });
});
