import { booleanAnswers, parseJson, type FormerTool } from './former-tool.ts';

/** klaro 0.7: `{ service: boolean }`, percent-encoded, in a cookie or in local storage under `storageName`. Written when the person saves. */
export const klaro: FormerTool = {
  places: [
    { kind: 'cookie', name: 'klaro' },
    { kind: 'local-storage', name: 'klaro' },
  ],
  read(text) {
    const answers = booleanAnswers(parseJson(text));
    return answers && { answers };
  },
};
