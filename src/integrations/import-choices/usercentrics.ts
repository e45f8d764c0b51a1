import { booleanAnswers, isObject, parseJson, type FormerChoices, type FormerTool } from './former-tool.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Version 2, `uc_settings`: a list of services, each with its status and a history of what set it. */
function readSettings(services: readonly unknown[]): FormerChoices | undefined {
  const known = services
    .filter(isObject)
    .filter(({ id, status }) => typeof id === 'string' && typeof status === 'boolean');
  const steps = ({ history }: Fields): readonly Fields[] => (Array.isArray(history) ? history.filter(isObject) : []);
  // What the tool set at page load is `implicit`: nobody has answered.
  const explicit = known.filter((service) => steps(service).some(({ type }) => type === 'explicit'));
  const times = explicit.flatMap(steps).map(({ timestamp }) => timestamp);
  if (explicit.length === 0) return undefined;
  const at = Math.max(...times.filter((time) => typeof time === 'number'));
  return {
    answers: new Map(explicit.map(({ id, status }) => [id as string, status === true])),
    at: Number.isFinite(at) ? at : undefined,
  };
}

/** Version 3, `ucData`: `{ consent: { services: { id: { consent: boolean } } } }`. */
function readData(services: Fields): FormerChoices | undefined {
  const consents = Object.entries(services).map(([id, service]) => [id, isObject(service) ? service['consent'] : null]);
  const answers = booleanAnswers(Object.fromEntries(consents));
  return answers && { answers };
}

/** Usercentrics, by the ids of its service templates (`HkocEodjb7`), in local storage. */
export const usercentrics: FormerTool = {
  places: [
    { kind: 'local-storage', name: 'ucData' },
    { kind: 'local-storage', name: 'uc_settings' },
  ],
  read(text) {
    const stored = parseJson(text);
    if (!isObject(stored)) return undefined;
    const { services, consent } = stored;
    if (Array.isArray(services)) return readSettings(services);
    return isObject(consent) && isObject(consent['services']) ? readData(consent['services']) : undefined;
  },
};
