/** Where a former tool keeps its choices. */
export interface FormerPlace {
  readonly kind: 'cookie' | 'local-storage';
  readonly name: string;
}

/** What a former tool knows: answers by its own ids. */
export interface FormerChoices {
  readonly answers: ReadonlyMap<string, boolean>;
  /** It keeps only what was accepted: a known id that is missing was refused. */
  readonly acceptedOnly?: boolean;
  /** When the answers were given, in milliseconds since 1970, if it says so. */
  readonly at?: number | undefined;
}

/** How to read one former tool's choices. */
export interface FormerTool {
  /** Where it keeps them unless the site has named another place. */
  readonly places: readonly FormerPlace[];
  /** Reads them from their raw text; nothing for anything but the tool's own form. */
  read(text: string): FormerChoices | undefined;
}

/** A value from JSON, percent-encoded or not; nothing for anything else. */
export function parseJson(text: string): unknown {
  for (const decode of [decodeURIComponent, String]) {
    try {
      return JSON.parse(decode(text)) as unknown;
    } catch {
      // Not encoded like this.
    }
  }
  return undefined;
}

/** Whether a value is an object with fields. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Answers of an object `{ id: boolean }`. What is not a boolean is no answer; an object without any is not the form. */
export function booleanAnswers(value: unknown): ReadonlyMap<string, boolean> | undefined {
  if (!isObject(value)) return undefined;
  const answers = Object.entries(value).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean');
  return answers.length > 0 ? new Map(answers) : undefined;
}
