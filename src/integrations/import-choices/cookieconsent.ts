import { isObject, parseJson, type FormerTool } from './former-tool.ts';

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];

/**
 * vanilla-cookieconsent 3: `{ categories: [...], services: { category: [...] }, consentTimestamp, lastConsentTimestamp }`,
 * what was accepted and nothing else, in the cookie `cc_cookie` (percent-encoded) or in local storage.
 */
export const cookieconsent: FormerTool = {
  places: [
    { kind: 'cookie', name: 'cc_cookie' },
    { kind: 'local-storage', name: 'cc_cookie' },
  ],
  read(text) {
    const stored = parseJson(text);
    if (!isObject(stored) || !Array.isArray(stored['categories'])) return undefined;
    const { categories, services, lastConsentTimestamp, consentTimestamp } = stored;
    const accepted = [...texts(categories), ...(isObject(services) ? Object.values(services).flatMap(texts) : [])];
    const at = Date.parse(String(lastConsentTimestamp ?? consentTimestamp));
    return {
      answers: new Map(accepted.map((id) => [id, true])),
      acceptedOnly: true,
      at: Number.isNaN(at) ? undefined : at,
    };
  },
};
