import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import marketplace from '../../demo/policies/marketplace.json' with { type: 'json' };
import { serviceFacts } from '../../src/disclosure/service.ts';
import { noticeDocument } from '../../src/disclosure/notice.ts';
import { section } from '../../src/disclosure/document.ts';
import { toText } from '../../src/disclosure/to-text.ts';
import { contextOf } from './context-of.ts';

/** Facts of the former notice that are easily lost, in the words of the new one: in German and in English. */
const facts: Readonly<Record<string, readonly [RegExp, RegExp]>> = {
  'that one may ask whether there is any data (Art. 15(1))': [/ob wir Daten über Sie haben/, /whether we have data/],
  'that data is sent on directly (Art. 20(2))': [/direkt dorthin \(Art\. 20/, /send it there directly .*\(Art\. 20/],
  'that other websites may read a cookie': [/sie oder andere Websites später/, /it or other websites later/],
  'that marketing data may reach further countries': [/ist nicht ausgeschlossen\./, /cannot be ruled out\./],
  'what networks learn of members who are logged in': [/Mitglied und angemeldet/, /a member and logged in/],
  'that enquiries hold technical drawings': [/technische Zeichnungen, Stückzahl/, /technical drawings/],
  'what skills of a supplier are': [/Werkstoffe, Zertifikate, Qualitätskontrolle/, /certificates, quality control/],
  'that the newsletter brings design tips': [/Tipps zur Konstruktion/, /Design tips/],
  'that there is a list of the German authorities': [/Alle Datenschutzaufsichten/, /All data protection authorities/i],
  'that attachments are to be encrypted': [/Anhänge nach dem Stand der Technik verschlüsseln/, /encrypt/i],
  'that other legal remedies remain': [/Andere Rechtsbehelfe bleiben/, /Other (legal )?remedies/],
  'that a company in Cyprus has its specialists in Russia': [/Fachleute in Russland/, /specialists in Russia/],
};

for (const [at, language] of (['de', 'en'] as const).entries()) {
  describe(`The notice in "${language}" still tells`, async () => {
    const context = await contextOf(marketplace, language);
    const services = marketplace.services.map(({ id }) =>
      toText(section(id, id, { facts: serviceFacts(context, context.lookup.services.get(id)!) })),
    );
    const text = [...noticeDocument(context).map(toText), ...services].join('\n');
    for (const [fact, patterns] of Object.entries(facts)) it(fact, () => assert.match(text, patterns[at]!));
  });
}
