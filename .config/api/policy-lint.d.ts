import { Policy, Service, Activity, Party, Purpose, DataCategory } from './index.js';
import 'valibot';

/** A decision of the European Commission that a country protects personal data adequately: Art. 45 GDPR. */
interface AdequacyDecision {
  /** ISO 3166-1 alpha-2; `EPO` is the European Patent Organisation. */
  readonly code: string;
  readonly name: string;
  readonly scope: string;
  readonly decision: string;
  /** ISO 8601. */
  readonly adopted: string;
  readonly expires: string | null;
  readonly note: string;
  /** How far the entry was checked; "from memory" parts are not checked. */
  readonly provenance: string;
}
/** The adequacy decisions as of a day. States of the EEA are no third countries and stand nowhere here. */
declare const adequacy: {
  readonly asOf: string;
  readonly entries: readonly AdequacyDecision[];
};

/** A provision that is called otherwise today. */
interface RenamedLaw {
  readonly old: RegExp;
  readonly now: string;
  /** What to write instead, where nothing but the name has to change; `$1` as in `String.replace`. */
  readonly replacement?: string;
  /** ISO 8601. */
  readonly since: string;
  readonly provenance: string;
}
/** Renamed and renumbered German law as of a day. */
declare const renamedLaws: {
  readonly asOf: string;
  readonly entries: readonly RenamedLaw[];
};

/**
 * What stands behind the marks in `provenance`: where a statement was seen in November 2026. Many are secondary sources;
 * the law itself decides. "From memory" was not looked up.
 */
declare const sources: Readonly<Record<string, string>>;
/** The sources that a provenance names, in words. */
declare function namedSources(provenance: string): readonly string[];

/** A sentence for people, in the two languages of the linter. */
interface Said {
  readonly de: string;
  readonly en: string;
}
/** A place in a policy: property names and list positions from the top. */
type Keys = readonly (string | number)[];
/** `error`: the law asks for it; `warning`: very likely wrong or risky; `info`: worth knowing. */
type Severity = 'error' | 'warning' | 'info';
/** One change that mends a finding: a new value at a place, or, with `undefined`, the removal of what stands there. */
interface Edit {
  readonly keys: Keys;
  readonly value: unknown;
}
/** One thing the linter has found. */
interface Finding {
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
declare const said: (de: string, en: string) => Said;

/** A product, company or platform that goes by another name or is gone. */
type StaleName = {
  readonly old: RegExp;
  readonly provenance: string;
} & (
  | {
      readonly now: string;
    }
  | {
      /** Since when, to follow the name. */
      readonly gone: Said;
    }
);
/** Old names in the trade of websites as of a day. */
declare const staleNames: {
  readonly asOf: string;
  readonly entries: readonly StaleName[];
};

/** What the linter needs to know beside the policy. */
interface LintOptions {
  /** The day to judge by, as `2026-11-01` (ISO 8601): the linter has no clock. */
  readonly today: string;
  /** The policy as it stood before: then a changed text under the same version is found (PC048). */
  readonly previous?: Policy;
  /** Rules to leave out, by id. */
  readonly without?: readonly string[];
}
/**
 * Looks at a valid policy with the eyes of a privacy lawyer: what the law asks for and what contradicts itself. Pure, in
 * browsers and Node alike; never throws; takes time in proportion to the policy's size. Not legal advice.
 */
declare function lintPolicy(policy: Policy, options: LintOptions): readonly Finding[];

/** What the linter found in a document, and the policy where it could be read. */
interface LintedDocument {
  readonly policy: Policy | undefined;
  readonly findings: readonly Finding[];
}
/**
 * Looks at any JSON text or value: first whether it is a policy, then what is wrong with it. All problems at once, never
 * throws.
 */
declare function lintDocument(json: unknown, options: LintOptions): LintedDocument;

/** A provision or judgment with the place where its text can be read. */
interface ProvisionLink {
  readonly name: string;
  readonly url: string;
}
/** Where the provisions that a rule's source names can be read: EU and German law, judgments of the Court of Justice. */
declare function provisionLinks(source: string): readonly ProvisionLink[];

/** A text for people with its place. */
interface PlacedText {
  readonly keys: Keys;
  /** The field the text stands in, such as `description`. */
  readonly field: string;
  /** The language it is written for; absent where one text stands for every language. */
  readonly language?: string;
  readonly text: string;
}

/** A service or an activity: both say who, what, why, on which basis, where and for how long. */
type Block = ServiceBlock | ActivityBlock;
/** A service with its place in the policy. */
interface ServiceBlock {
  readonly kind: 'service';
  readonly keys: Keys;
  readonly it: Service;
  /** The processing bases as codes. */
  readonly bases: ReadonlySet<string>;
  readonly label: Said;
  /** Everyone who receives data, as far as the block says: no duplicates, the controller left out. */
  readonly receivers: ReadonlySet<string>;
}
/** An activity with its place in the policy. */
interface ActivityBlock {
  readonly kind: 'activity';
  readonly keys: Keys;
  readonly it: Activity;
  readonly bases: ReadonlySet<string>;
  readonly label: Said;
  readonly receivers: ReadonlySet<string>;
}
/** What every rule looks at: the policy with its lists by id. Built once, in one pass over the policy. */
interface LintContext {
  readonly policy: Policy;
  /** The day to judge by, as `2026-11-01`. */
  readonly today: string;
  /** The policy as it stood before, where it is known. */
  readonly previous: Policy | undefined;
  readonly services: readonly ServiceBlock[];
  readonly activities: readonly ActivityBlock[];
  readonly blocks: readonly Block[];
  readonly parties: ReadonlyMap<string, Party>;
  readonly purposes: ReadonlyMap<string, Purpose>;
  readonly data: ReadonlyMap<string, DataCategory>;
  readonly activityOf: ReadonlyMap<string, ActivityBlock>;
  /** The services of an activity, named by the activity or naming it. */
  readonly servicesOf: ReadonlyMap<string, readonly ServiceBlock[]>;
  /** The countries that a sentence names, as codes. */
  readonly countriesIn: (text: string) => ReadonlySet<string>;
  /** Every text of the present, the history and the glossary left out. */
  readonly texts: readonly PlacedText[];
}

/** What a rule's check reports: where, and what stands there. The rule fills in the rest. */
interface Hit {
  readonly keys: Keys;
  readonly found: Said;
  /** Other than the rule's own. */
  readonly severity?: Severity;
  /** Other than the rule's own. */
  readonly mend?: Said;
  readonly edits?: readonly Edit[];
}
/** Changes to the example policy, as path -> value; `undefined` takes something away. `today` is the day to judge by. */
type Example = Readonly<Record<string, unknown>>;
/** One rule: what it looks for, why, how to mend it, and an example of each kind that tests and pages are made from. */
interface Rule {
  readonly id: `PC${number}`;
  readonly name: string;
  readonly severity: Severity;
  /** `checked` with its source mark, `from memory`, or `ours` for a contradiction inside a policy, which needs no law. */
  readonly provenance: string;
  /** The provision, guideline or judgment, or the reason. */
  readonly source: string;
  /** What fires it, for the rule's page. */
  readonly looksFor: string;
  readonly why: Said;
  readonly mend: Said;
  /** Changes the example policy in a way that all rules accept. */
  readonly good: Example;
  /** Changes the example policy so that this rule fires. */
  readonly bad: Example;
  /** Whether findings come with changes that mend them without a decision. */
  readonly fixable?: true;
  /** Problems of the schema at these paths are this rule's findings: the schema already refuses what the rule looks for. */
  readonly schema?: RegExp;
  /** Finds where a policy breaks the rule. */
  readonly check: (context: LintContext) => Iterable<Hit>;
}

/** Every rule, in the order of its id. A new rule is a file and a line here. */
declare const rules: readonly Rule[];

/** The provision or the reason that a rule rests on, as it is written in English and in German. */
declare function sourceWords(source: string): Said;

export {
  adequacy,
  lintDocument,
  lintPolicy,
  namedSources,
  provisionLinks,
  renamedLaws,
  rules,
  said,
  sourceWords,
  sources,
  staleNames,
};
export type { Edit, Finding, Keys, LintOptions, LintedDocument, ProvisionLink, Rule, Said, Severity };
