/** A sentence for people, in the two languages of the linter. */
export interface Said {
  readonly de: string;
  readonly en: string;
}

/** A place in a policy: property names and list positions from the top. */
export type Keys = readonly (string | number)[];

/** `error`: the law asks for it; `warning`: very likely wrong or risky; `info`: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** One change that mends a finding: a new value at a place, or, with `undefined`, the removal of what stands there. */
export interface Edit {
  readonly keys: Keys;
  readonly value: unknown;
}

/** One thing the linter has found. */
export interface Finding {
  /** The rule, such as `PC007`; `PC000` for a policy that cannot be read. */
  readonly rule: string;
  /** The rule's name, or the code of the problem for `PC000`. */
  readonly name: string;
  readonly severity: Severity;
  /** Where, as a JSON path (RFC 9535). */
  readonly path: string;
  readonly keys: Keys;
  /** What stands there. */
  readonly found: Said;
  /** Why it matters. */
  readonly why: Said;
  /** How to mend it. */
  readonly mend: Said;
  /** The provision or the reason the rule rests on. */
  readonly source: string;
  /** Changes that mend it without a decision; absent where a person must decide. */
  readonly edits?: readonly Edit[];
}

/** A sentence in both languages. */
export const said = (de: string, en: string): Said => ({ de, en });

/** A sentence that begins with a subject, such as the label of a service. */
export const about = (subject: Said, de: string, en: string): Said => ({
  de: `${subject.de} ${de}`,
  en: `${subject.en} ${en}`,
});
