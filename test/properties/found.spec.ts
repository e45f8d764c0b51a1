import { suite, test } from 'node:test';
import type { Action } from './actions.ts';
import { live } from './live.ts';
import { serviceIds } from './policies.ts';

/** Sequences that the soak has found to fail once, kept so that they never fail again. */
const day = 86_400_000;
const all = (granted: boolean) => serviceIds.map((id) => [id, granted] as const);
const choose = (page: number, granted: boolean): Action => ({ kind: 'choose', page, answers: all(granted) });
const adopt = (page: number, granted: boolean, isImport: boolean): Action => ({
  kind: 'adopt',
  page,
  answers: all(granted),
  after: -day,
  isImport,
});
const reload = (page: number): Action => ({ kind: 'reload', page });
const forget = (page: number): Action => ({ kind: 'forget', page });
const fault = (faults: object): Action => ({ kind: 'fault', faults });

const found: Readonly<Record<string, readonly Action[]>> = {
  'an older choice is brought along after a deletion, while another tab made a new one (seed 1461174530)': [
    choose(0, false),
    forget(0),
    choose(1, false),
    adopt(0, false, true),
  ],
  'a service that was gone from the policy is brought along (seed 2010506238)': [
    { kind: 'policy', bits: 16 },
    choose(0, false),
    reload(1),
    adopt(0, true, true),
  ],
  'a record is deleted while the storage does not answer, and the storage comes back (seed 1597968726)': [
    choose(0, true),
    fault({ throwing: true }),
    reload(0),
    forget(0),
    fault({}),
    reload(1),
  ],
  'a tab seals its history after another has written (seed 1414867490)': [
    choose(0, false),
    { kind: 'damage', damage: (text) => `${text.slice(0, 80)}0${text.slice(81)}` },
    reload(0),
    { kind: 'seal', page: 0 },
  ],
  'an answer runs out, and the history is sealed (seed 1157966652)': [
    choose(0, false),
    reload(1),
    { kind: 'time', milliseconds: 10 * 365.25 * day },
    { kind: 'seal', page: 1 },
  ],
  'a full storage is cleared while another tab has choices of its own (seed 1142966974)': [
    fault({ quota: 0 }),
    choose(0, true),
    forget(1),
    fault({}),
    choose(0, false),
  ],
};

suite('what the soak has found', () => {
  for (const [what, actions] of Object.entries(found)) test(`holds: ${what}`, () => live(actions));
});
