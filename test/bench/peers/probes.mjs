/**
 * `npm run probes -- <folder>`: what the peers' harness tries on consent managers, tried on what was built here: damaged
 * and missing storage, two tabs, markup in texts, many services, a new service, a strict content policy. Fails unless
 * every answer is the one wanted.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { preparePlace } from './place.mjs';

const name = 'privacy-center';
const { place, run } = preparePlace(process.argv[2], true);
run(process.execPath, 'faults.mjs', name);
run(process.execPath, 'csp.mjs', name);
const read = (file) => JSON.parse(readFileSync(join(place, 'results', file), 'utf8'));

const quiet = { banner: true, ga: false, fbp: false, err: [], dialog: true };
const wanted = {
  corrupt: quiet,
  // Nothing can be kept, and what was chosen counts on this page.
  nostore: { ...quiet, save: 'ok', gaAfter: true, fbpAfter: false },
  big: { ok: true, ga: true, last: true, banner: false },
};
const wantedOnce = {
  tabs: {
    tab1: true,
    tab2: true,
    tab2focus: true,
    tab2banner: false,
    afterTab2Save_ga: false,
    afterTab2Save_fbp: true,
  },
  xss: { xss: [], xssdef: [] },
  collide: { fbxa: true, a: false },
  plus1: { ga: true, neu: false, banner: true },
};

/** Of what was found only what is wanted, so that an empty list has to be empty. */
const agree = (found, answer, what) => {
  assert.deepEqual(Object.fromEntries(Object.keys(answer).map((key) => [key, found[key]])), answer, what);
};

const faults = read('faults.json')[name];
for (const [probe, answer] of Object.entries(wanted))
  for (const [what, found] of Object.entries(faults[probe])) agree(found, answer, `${probe}: ${what}`);
for (const [probe, answer] of Object.entries(wantedOnce)) agree(faults[probe], answer, probe);

const policies = Object.entries(read('csp.json')).filter(([mode]) => mode.startsWith(`${name}/`));
for (const [mode, found] of policies) agree(found, { csp: [], err: [], save: 'ok', gateAfter: true }, mode);
console.log(`${Object.keys(faults).length} probes of faults and ${policies.length} of content policies: all as wanted`);
