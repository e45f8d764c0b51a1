import { booleanAnswers, parseJson, type FormerTool } from './former-tool.ts';

/** orejime: `{ purpose: boolean }` in a cookie, `eu-consent` since version 3, `orejime` before. */
export const orejime: FormerTool = {
  places: [
    { kind: 'cookie', name: 'eu-consent' },
    { kind: 'cookie', name: 'orejime' },
  ],
  read(text) {
    const answers = booleanAnswers(parseJson(text));
    return answers && { answers };
  },
};
