import type { Center, Integration } from '../center.ts';
import type { PolicyLookup } from '../policy/lookup.ts';
import { pastRecord } from '../stores/consent/past-record.ts';
import type { ConsentRecord } from '../stores/consent/record.ts';
import { cookieconsent } from './import-choices/cookieconsent.ts';
import type { FormerChoices, FormerPlace, FormerTool } from './import-choices/former-tool.ts';
import { klaro } from './import-choices/klaro.ts';
import { orejime } from './import-choices/orejime.ts';
import { clearPlace, readPlace } from './import-choices/places.ts';
import { tarteaucitron } from './import-choices/tarteaucitron.ts';
import { usercentrics } from './import-choices/usercentrics.ts';

/** The tools whose choices can be taken over: one line each. The policy names them in `consent.imports`. */
export const formerTools = { cookieconsent, klaro, orejime, tarteaucitron, usercentrics } as const satisfies Record<
  string,
  FormerTool
>;

/** The name of a former tool. */
export type FormerToolName = keyof typeof formerTools;

/** What `importChoices` takes. */
export interface ImportOptions {
  /** Where a tool kept its choices, if the site had named another place. */
  readonly places?: Partial<Readonly<Record<FormerToolName, readonly FormerPlace[]>>>;
  /** The time, in milliseconds since 1970. */
  readonly now?: () => number;
}

const cause = { act: 'import', surface: 'script', trigger: 'script' } as const;

/**
 * Former answers by the policy's own service ids. The policy's table says which former id stands for which service; where
 * several stand for one, all must have been granted. What the table does not name is left to be asked.
 */
export function mapAnswers(
  { answers, acceptedOnly = false }: FormerChoices,
  table: Readonly<Record<string, string>>,
): ReadonlyMap<string, boolean> {
  const byService = new Map<string, (boolean | undefined)[]>();
  for (const [former, service] of Object.entries(table)) {
    const answer = answers.get(former) ?? (acceptedOnly ? false : undefined);
    byService.set(service, [...(byService.get(service) ?? []), answer]);
  }
  const mapped = new Map<string, boolean>();
  for (const [service, all] of byService) {
    if (all.includes(false)) mapped.set(service, false);
    else if (!all.includes(undefined)) mapped.set(service, true);
  }
  return mapped;
}

/** The record at one place, if there is any; the place is cleared. */
function take(
  lookup: PolicyLookup,
  tool: FormerTool,
  place: FormerPlace,
  table: Readonly<Record<string, string>>,
  now: number,
): ConsentRecord | undefined {
  const text = readPlace(place);
  const choices = text === undefined ? undefined : tool.read(text);
  if (!choices) return undefined;
  const mapped = mapAnswers(choices, table);
  // Once only: what stays there would bring a grant back after the person has deleted the record.
  const taken = clearPlace(place) ? mapped : new Map([...mapped].filter(([, granted]) => !granted));
  return pastRecord(lookup, taken, Math.min(choices.at ?? now, now), cause);
}

/**
 * Takes over the choices that a former consent tool has left in the browser, so that a site which changes over asks nobody
 * again. A newer answer given here prevails; a former answer counts from the time it was given.
 */
export function importChoices({ places = {}, now = Date.now }: ImportOptions = {}): Integration {
  function run(center: Center): void {
    const policy = center.$policy.get();
    if (policy.status !== 'ready') return;
    const { imports = {} } = policy.lookup.policy.consent ?? {};
    for (const [name, tool] of Object.entries(formerTools)) {
      const table = imports[name];
      if (!table) continue;
      for (const place of places[name as FormerToolName] ?? tool.places) {
        const record = take(policy.lookup, tool, place, table, now());
        if (record) center.adopt(record, { act: 'import' });
      }
    }
  }

  return {
    name: 'import-choices',
    connect(center) {
      let stopped = false;
      void center.ready.then(() => {
        if (!stopped) run(center);
      });
      return () => {
        stopped = true;
      };
    },
  };
}
