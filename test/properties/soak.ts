/**
 * `npm run soak [steps] [seed]`: a million random steps, unless told otherwise, half of them with faults. A failure prints
 * its shortest sequence and its seed; keep it as a plain test in `found.spec.ts`.
 */
import fc from 'fast-check';
import { calmActions, faultyActions, type Action } from './actions.ts';
import { live } from './live.ts';

const [wanted = '1000000', given] = process.argv.slice(2);
const first = Number(given ?? Math.floor(Math.random() * 2 ** 31));
const runs = 500;
let steps = 0;
let batch = 0;

function count(actions: readonly Action[]): void {
  steps += actions.length;
  live(actions);
}

console.log(`soak: seed ${first}`);
while (steps < Number(wanted)) {
  const actions = batch % 2 === 0 ? calmActions : faultyActions;
  fc.assert(fc.property(actions, count), { seed: first + batch, numRuns: runs });
  batch++;
  if (batch % 20 === 0) console.log(`soak: ${steps} steps`);
}
console.log(`soak: ${steps} steps held in ${batch * runs} lives`);
