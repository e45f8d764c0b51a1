import { Integration } from '../index.js';
import 'nanostores';
import '../../locales/choices/en.json';
import '../../locales/first/en.json';
import '../../locales/en.json';
import '../shared/types.js';
import 'valibot';
import '../shared/rights.js';
import '../shared/clock.js';
import '../shared/storage.js';

/** Where a former tool keeps its choices. */
interface FormerPlace {
  readonly kind: 'cookie' | 'local-storage';
  readonly name: string;
}
/** What a former tool knows: answers by its own ids. */
interface FormerChoices {
  readonly answers: ReadonlyMap<string, boolean>;
  /** It keeps only what was accepted: a known id that is missing was refused. */
  readonly acceptedOnly?: boolean;
  /** When the answers were given, in milliseconds since 1970, if it says so. */
  readonly at?: number | undefined;
}
/** How to read one former tool's choices. */
interface FormerTool {
  /** Where it keeps them unless the site has named another place. */
  readonly places: readonly FormerPlace[];
  /** Reads them from their raw text; nothing for anything but the tool's own form. */
  read(text: string): FormerChoices | undefined;
}

/** The tools whose choices can be taken over: one line each. The policy names them in `consent.imports`. */
declare const formerTools: {
  readonly cookieconsent: FormerTool;
  readonly klaro: FormerTool;
  readonly orejime: FormerTool;
  readonly tarteaucitron: FormerTool;
  readonly usercentrics: FormerTool;
};
/** The name of a former tool. */
type FormerToolName = keyof typeof formerTools;
/** What `importChoices` takes. */
interface ImportOptions {
  /** Where a tool kept its choices, if the site had named another place. */
  readonly places?: Partial<Readonly<Record<FormerToolName, readonly FormerPlace[]>>>;
  /** The time, in milliseconds since 1970. */
  readonly now?: () => number;
}
/**
 * Former answers by the policy's own service ids. The policy's table says which former id stands for which service; where
 * several stand for one, all must have been granted. What the table does not name is left to be asked.
 */
declare function mapAnswers(
  { answers, acceptedOnly }: FormerChoices,
  table: Readonly<Record<string, string>>,
): ReadonlyMap<string, boolean>;
/**
 * Takes over the choices that a former consent tool has left in the browser, so that a site which changes over asks nobody
 * again. A newer answer given here prevails; a former answer counts from the time it was given.
 */
declare function importChoices({ places, now }?: ImportOptions): Integration;

export { formerTools, importChoices, mapAnswers };
export type { FormerToolName, ImportOptions };
