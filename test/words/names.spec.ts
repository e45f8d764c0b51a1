import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { localeTexts } from './locale-texts.ts';

/** Names that `docs/words.md` has decided against. */
const others = {
  de: /zustimm|zugestimmt|Datenschutzerklärung|Profilbildung|verweiger|aktivier|Präferenz|Drittland|Partner|angenommen im/i,
  en: /withdr[ae]|revok|reject|declin|preferences|privacy policy|cancel|opt[ -](in|out)|vendor|third part/i,
} as const;

for (const [language, names] of Object.entries(others)) {
  describe(`The words in "${language}"`, () => {
    it('call nothing by a second name', () => {
      const hits = [...localeTexts(language)].flatMap(([group, texts]) =>
        texts.filter((text) => names.test(text)).map((text) => `${group}: ${text}`),
      );
      assert.deepEqual(hits, []);
    });
  });
}
